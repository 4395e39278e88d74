package io.github.hansho.testkit.scenario;

import java.time.Duration;

/**
 * A call that is expected.
 *
 * @param after how long after the beginning of the run, to the nanosecond
 * @param person who is called
 */
public record CallAt(Duration after, String person) {

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is before the beginning
     */
    public CallAt {
        if (after.isNegative()) {
            throw new IllegalArgumentException(
                    "a call of " + person + " is expected before the beginning, give a time from 0 on");
        }
    }

    @Override
    public String toString() {
        return "+" + Spans.write(after) + " " + person;
    }
}
