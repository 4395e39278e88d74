package io.github.hansho.workflow.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last long stretch in which a window did not change, or did not open: a window that is always open, or never
 * again, is searched to the end of what is known, and is asked often.
 */
final class LongStretch {

    /** What is found sooner is as quickly found again, and would push out what is not. */
    private static final Duration LONG = Duration.ofDays(30);

    private final WindowHours hours;
    private final AtomicReference<@Nullable Known> unchanged = new AtomicReference<>();
    private final AtomicReference<@Nullable Known> notOpen = new AtomicReference<>();

    /** What is so from an instant to another, or for ever. */
    private record Known(Instant from, Optional<Instant> to) {
        boolean holds(Instant instant) {
            return !instant.isBefore(from) && (to.isEmpty() || instant.isBefore(to.get()));
        }
    }

    LongStretch(WindowHours hours) {
        this.hours = hours;
    }

    Optional<Instant> nextTransition(Instant instant) {
        return end(unchanged, instant, hours::nextTransition);
    }

    Optional<Instant> nextOpen(Instant instant) {
        return end(notOpen, instant, hours::nextOpen);
    }

    private static Optional<Instant> end(
            AtomicReference<@Nullable Known> last, Instant instant, Function<Instant, Optional<Instant>> search) {
        Known known = last.get();
        if (known != null && known.holds(instant)) {
            return known.to();
        }
        Optional<Instant> to = search.apply(instant);
        if (to.isEmpty() || Duration.between(instant, to.get()).compareTo(LONG) > 0) {
            last.set(new Known(instant, to));
        }
        return to;
    }
}
