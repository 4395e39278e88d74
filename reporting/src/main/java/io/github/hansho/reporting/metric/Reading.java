package io.github.hansho.reporting.metric;

import io.github.hansho.core.text.Message;
import java.time.Duration;

/**
 * What a metric says of one incident: a duration, or why there is none. It is never a silent zero.
 *
 * <p>What has not ended is told as such and enters statistics as "at least that long".
 */
public sealed interface Reading {

    /**
     * Both ends are known.
     *
     * @param lasted from the time given for the start to the time given for the end
     * @param least the shortest that it can have been, the times being known no better than they are
     * @param most the longest that it can have been
     */
    record Reached(Duration lasted, Duration least, Duration most) implements Reading {

        /** Returns the reading of a duration that is known exactly. */
        public static Reached exactly(Duration lasted) {
            return new Reached(lasted, lasted, lasted);
        }

        /** Returns whether it is known no better than to lie between two durations more than two minutes apart. */
        public boolean isRough() {
            return most.minus(least).compareTo(Duration.ofMinutes(2)) > 0;
        }
    }

    /**
     * The end is not reached.
     *
     * @param soFar how long it has been
     */
    record Open(Duration soFar) implements Reading {}

    /**
     * A total that still grows.
     *
     * @param soFar how much it is
     */
    record Running(Duration soFar) implements Reading {}

    /**
     * There is nothing to measure.
     *
     * @param why why not
     */
    record NotApplicable(Message why) implements Reading {}

    /**
     * There is something to measure, and what is recorded does not suffice to.
     *
     * @param why what is missing
     */
    record Undecidable(Message why) implements Reading {}

    /**
     * The end lies before the start: an error in the data, listed and never made zero.
     *
     * @param lasted the negative duration
     */
    record Negative(Duration lasted) implements Reading {}
}
