package io.github.hansho.workflow.notice;

import java.time.Duration;

/**
 * How often and when a call that failed is tried again: after a first wait, which grows by a factor up to the longest.
 *
 * @param first the wait after the first failure
 * @param factor by how much each wait is longer than the one before, 1 to 10
 * @param longest the longest wait
 * @param attempts how many attempts there are in all, 1 to 1,000; after the last one the delivery is set aside
 */
public record Retry(Duration first, int factor, Duration longest, int attempts) {

    /** 30 seconds, doubled up to 10 minutes, 8 attempts: a little more than half an hour in all. */
    public static final Retry DEFAULT = new Retry(Duration.ofSeconds(30), 2, Duration.ofMinutes(10), 8);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Retry {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "retry waits " + first + " to " + longest + ", give more than nothing and the longer one last");
        }
        if (factor < 1 || factor > 10) {
            throw new IllegalArgumentException("retry factor is " + factor + ", allowed are 1 to 10");
        }
        if (attempts < 1 || attempts > 1_000) {
            throw new IllegalArgumentException("retry attempts are " + attempts + ", allowed are 1 to 1,000");
        }
    }

    /** Returns how long to wait after an attempt failed, the first one being 1. */
    public Duration after(int attempt) {
        Duration wait = first;
        for (int i = 1; i < attempt && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(factor);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
