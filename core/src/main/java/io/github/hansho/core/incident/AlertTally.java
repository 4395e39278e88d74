package io.github.hansho.core.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * The alerts of an incident, counted.
 *
 * @param count how many are attached
 * @param firstEvidence the earliest instant that any of them tells of
 * @param unseen how many were attached since somebody acknowledged last
 */
public record AlertTally(int count, Optional<Instant> firstEvidence, int unseen) {

    /** No alerts. */
    public static final AlertTally NONE = new AlertTally(0, Optional.empty(), 0);

    /** Returns the tally with one more alert. */
    public AlertTally plus(Optional<Instant> evidence) {
        Optional<Instant> first = firstEvidence.isEmpty()
                ? evidence
                : evidence.filter(at -> at.isBefore(firstEvidence.get())).or(() -> firstEvidence);
        return new AlertTally(count + 1, first, unseen + 1);
    }

    /** Returns the tally after somebody acknowledged. */
    public AlertTally seen() {
        return unseen == 0 ? this : new AlertTally(count, firstEvidence, 0);
    }
}
