package io.github.hansho.workflow.roster;

/** Thrown when two overrides of a roster say something about the same person at the same instant. */
public final class OverrideConflictException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RosterOverride first;
    private final transient RosterOverride second;

    OverrideConflictException(String roster, RosterOverride first, RosterOverride second) {
        super("roster " + roster + " has overrides in conflict, " + first + " and " + second
                + "; keep one, or let them not overlap");
        this.first = first;
        this.second = second;
    }

    /** Returns the one that begins first. */
    public RosterOverride first() {
        return first;
    }

    /** Returns the one that is in its way. */
    public RosterOverride second() {
        return second;
    }
}
