package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Spans;
import io.github.hansho.core.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether somebody is called within a time after every opening.
 *
 * @param who the role or person
 * @param within the time
 * @param combinations how many combinations were looked at
 * @param broken the opening instants for which it is not kept, in order; none if it always is
 * @param first the earliest of them
 */
public record Promise(String who, Duration within, int combinations, List<Stretch> broken, Optional<Witness> first) {

    /** Keeps an immutable copy. */
    public Promise {
        broken = List.copyOf(broken);
    }

    /** Returns whether it is kept whenever it happens. */
    public boolean isKept() {
        return broken.isEmpty();
    }

    static Promise of(Covered covered, String who, Duration within, Predicate<Combination> which) {
        List<Stretch> broken = new ArrayList<>();
        Optional<Witness> first = Optional.empty();
        int count = 0;
        for (World world : covered.worlds()) {
            List<Combination> meant =
                    world.combinations().stream().filter(which).toList();
            count += meant.size();
            for (Answer answer : meant.isEmpty() ? List.<Answer>of() : world.answers()) {
                Optional<Stretch> late = late(answer, who, within);
                if (late.isPresent()) {
                    broken.add(late.get());
                    Instant at = late.get().from();
                    first = first.filter(before -> !at.isBefore(before.openedAt()))
                            .or(() -> Optional.of(covered.witness(meant.get(0), answer, at)));
                }
            }
        }
        return new Promise(who, within, count, Stretch.union(broken), first);
    }

    /** The opening instants of a stretch after which nobody is called in time. */
    private static Optional<Stretch> late(Answer answer, String who, Duration within) {
        Instant end = answer.opened().to();
        for (Event event : answer.events()) {
            if (event.calls(who)) {
                if (event.timing() instanceof Timing.After moving
                        && moving.after().compareTo(within) <= 0) {
                    return Optional.empty();
                }
                if (event.timing() instanceof Timing.At fixed) {
                    Instant kept = fixed.instant().minus(within);
                    end = kept.isBefore(end) ? kept : end;
                }
            }
        }
        Stretch opened = answer.opened();
        return end.isAfter(opened.from())
                ? Optional.of(new Stretch(opened.from(), end, opened.zone()))
                : Optional.empty();
    }

    /** Returns in a sentence whether it is kept. */
    public Message words() {
        Object[] promise = {"who", who, "within", Spans.toText(within)};
        return isKept()
                ? Words.of("promise.kept", promise)
                : Words.counted("promise.broken", "count", broken.size(), promise);
    }

    /** Returns where it is broken, with the first case drawn, as lines of text; one line if it is kept. */
    public String toText(Locale locale) {
        String line = words().in(locale) + "\n";
        return first.map(witness -> line
                        + CoverageText.stretches(broken, locale)
                        + CoverageText.witness(witness, broken.get(0).zone(), locale))
                .orElse(line);
    }
}
