package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one batch adds to one history.
 *
 * @param id which history
 * @param expected the number of facts that it must have now; 0 for one that does not exist
 * @param facts the facts to add; none to change only when it is due and which keys it has
 * @param nextDue when it is due next, replacing what was said before; empty for never
 * @param claims keys that no other history of the tenant may have
 * @param releases keys that it gives up, before any history of the batch claims one; keys it does not have are no matter
 */
public record Append(
        HistoryId id,
        long expected,
        List<Fact> facts,
        Optional<Instant> nextDue,
        List<String> claims,
        List<String> releases) {

    /**
     * Keeps immutable copies.
     *
     * @throws IllegalArgumentException if a negative revision is expected, or a history would begin without a fact
     */
    public Append {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        releases = List.copyOf(releases);
        if (expected < 0) {
            throw new IllegalArgumentException(
                    "append to " + id + " expects revision " + expected + ", allowed are 0 and up");
        }
        if (expected == 0 && facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "append to " + id + " begins a history without a fact, add at least one");
        }
    }

    /** Returns an append without keys. */
    public static Append of(HistoryId id, long expected, List<Fact> facts, Optional<Instant> nextDue) {
        return new Append(id, expected, facts, nextDue, List.of(), List.of());
    }
}
