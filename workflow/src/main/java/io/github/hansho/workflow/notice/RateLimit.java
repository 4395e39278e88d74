package io.github.hansho.workflow.notice;

import java.time.Duration;

/**
 * How often one person may be called on one channel: in any time of this length at most so many calls, attempts that failed
 * included. The time is half-open: a call does not count any more exactly when the length has passed.
 *
 * @param calls how many, 1 to 10,000
 * @param within the length of the time
 */
public record RateLimit(int calls, Duration within) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 10,000 or the time is not positive
     */
    public RateLimit {
        if (calls < 1 || calls > 10_000) {
            throw new IllegalArgumentException("rate limit is " + calls + " calls, allowed are 1 to 10,000");
        }
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("rate limit is within " + within + ", give more than nothing");
        }
    }

    /** Returns a limit of so many calls within a time. */
    public static RateLimit of(int calls, Duration within) {
        return new RateLimit(calls, within);
    }
}
