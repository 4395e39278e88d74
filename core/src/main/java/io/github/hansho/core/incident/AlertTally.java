package io.github.hansho.core.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * The alerts of an incident, counted.
 *
 * @param count how many are attached
 * @param firstEvidence the earliest instant that any of them tells of
 */
public record AlertTally(int count, Optional<Instant> firstEvidence) {

    /** No alerts. */
    public static final AlertTally NONE = new AlertTally(0, Optional.empty());

    /** Returns the tally with one more alert. */
    public AlertTally plus(Optional<Instant> evidence) {
        Optional<Instant> first = firstEvidence.isEmpty()
                ? evidence
                : evidence.filter(at -> at.isBefore(firstEvidence.get())).or(() -> firstEvidence);
        return new AlertTally(count + 1, first);
    }
}
