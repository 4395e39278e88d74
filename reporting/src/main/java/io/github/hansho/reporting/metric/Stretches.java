package io.github.hansho.reporting.metric;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stretches of time one after the other, while a history is read. */
final class Stretches<T> {

    private final List<Stretch<T>> stretches = new ArrayList<>();

    /** Ends what holds, and begins something else; nothing changes when it is the same. */
    void turn(T what, Instant at) {
        if (stretches.isEmpty() || !last().isOpen() || !last().what().equals(what)) {
            end(at);
            stretches.add(new Stretch<>(what, at, Optional.empty()));
        }
    }

    /** Ends what holds, if anything does. */
    void end(Instant at) {
        if (!stretches.isEmpty() && last().isOpen()) {
            stretches.set(stretches.size() - 1, last().until(at));
        }
    }

    List<Stretch<T>> list() {
        return List.copyOf(stretches);
    }

    private Stretch<T> last() {
        return stretches.get(stretches.size() - 1);
    }

    static Duration total(List<? extends Stretch<?>> stretches, Instant asOf) {
        return stretches.stream().map(stretch -> stretch.lasted(asOf)).reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns how long something of both lists held, where neither list overlaps itself. */
    static Duration common(List<? extends Stretch<?>> some, List<? extends Stretch<?>> others, Instant asOf) {
        Duration common = Duration.ZERO;
        for (Stretch<?> one : some) {
            for (Stretch<?> other : others) {
                Instant from = one.from().isAfter(other.from()) ? one.from() : other.from();
                Instant oneTo = one.to().orElse(asOf);
                Instant otherTo = other.to().orElse(asOf);
                Instant to = oneTo.isBefore(otherTo) ? oneTo : otherTo;
                common = to.isAfter(from) ? common.plus(Duration.between(from, to)) : common;
            }
        }
        return common;
    }
}
