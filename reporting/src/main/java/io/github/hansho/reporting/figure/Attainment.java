package io.github.hansho.reporting.figure;

/**
 * How many kept a time limit, with what is overdue in the denominator so that it cannot hide.
 *
 * @param met done within the limit
 * @param missed done, but too late
 * @param overdue open and past due
 * @param pending open and not yet due; left out of the share
 */
public record Attainment(long met, long missed, long overdue, long pending) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one of them is negative
     */
    public Attainment {
        if (met < 0 || missed < 0 || overdue < 0 || pending < 0) {
            throw new IllegalArgumentException("attainment is " + met + " met, " + missed + " missed, " + overdue
                    + " overdue, " + pending + " pending, allowed are 0 and more");
        }
    }

    /** Returns met of met, missed and overdue. */
    public Share share() {
        return new Share(met, met + missed + overdue);
    }

    /** Returns how many there are of all four sorts. */
    public long total() {
        return met + missed + overdue + pending;
    }

    /** Returns the counts of two disjoint groups together. */
    public Attainment plus(Attainment other) {
        return new Attainment(met + other.met, missed + other.missed, overdue + other.overdue, pending + other.pending);
    }
}
