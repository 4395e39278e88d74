package io.github.hansho.journal.record;

import java.util.List;

/**
 * What came of verifying a record.
 *
 * @param heads how far the chain of each tenant holds
 * @param breaches the first thing wrong with each tenant's record, if there is any
 */
public record Verification(List<Head> heads, List<Breach> breaches) {

    /** Keeps immutable copies. */
    public Verification {
        heads = List.copyOf(heads);
        breaches = List.copyOf(breaches);
    }

    /** Returns whether nothing is wrong. */
    public boolean isSound() {
        return breaches.isEmpty();
    }

    /** Returns how many entries hold. */
    public long entries() {
        return heads.stream().mapToLong(Head::entries).sum();
    }
}
