package io.github.hansho.workflow.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * An exception from a roster for a time: somebody besides the others, somebody instead of another, or somebody less.
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param whom who is not on call although the layers say so, unless somebody is only added
 * @param by who is on call although the layers do not say so, unless somebody is only removed
 */
public record RosterOverride(Instant from, Instant to, Optional<String> whom, Optional<String> by) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if it does not end after it begins, names nobody, or replaces somebody by the same
     */
    public RosterOverride {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("override ends at " + to + ", it has to end after it begins at " + from);
        }
        if (whom.equals(by)) {
            throw new IllegalArgumentException("override from " + from
                    + (whom.isPresent() ? " replaces " + whom.get() + " by the same person" : " names nobody")
                    + ", name who is added, replaced or removed");
        }
    }

    /** Returns an override by which somebody is on call beside the others. */
    public static RosterOverride add(Instant from, Instant to, String person) {
        return new RosterOverride(from, to, Optional.empty(), Optional.of(person));
    }

    /** Returns an override by which somebody is on call whenever another would be. */
    public static RosterOverride substitute(Instant from, Instant to, String whom, String by) {
        return new RosterOverride(from, to, Optional.of(whom), Optional.of(by));
    }

    /** Returns an override by which somebody is not on call. */
    public static RosterOverride remove(Instant from, Instant to, String person) {
        return new RosterOverride(from, to, Optional.of(person), Optional.empty());
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Returns whom it is about: who is replaced or removed, otherwise who is added. */
    String subject() {
        return whom.or(() -> by).orElseThrow();
    }

    /** Returns whether both say something about the same person at the same instant. */
    boolean conflicts(RosterOverride other) {
        return subject().equals(other.subject()) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    @Override
    public String toString() {
        String what = whom.isEmpty() ? "add " : by.isEmpty() ? "remove " : "replace ";
        return what + subject()
                + (what.equals("replace ") ? by.map(person -> " by " + person).orElse("") : "") + " from " + from
                + " to " + to;
    }
}
