package io.github.hansho.workflow.intake;

import java.time.Duration;
import java.time.Instant;

/**
 * From when to when a group of alerts reaches; within it there is no silence longer than the gap.
 *
 * <p>This is the one rule by which alerts are grouped, in a stream as well as at the desk.
 *
 * @param from when the first one was
 * @param to when the latest one was
 */
public record Span(Instant from, Instant to) {

    /** Where an alert stands to a group of its key. */
    public enum Fit {
        /** It is no more than the gap away, so it joins. */
        JOINS,
        /** The key was silent for longer than the gap, so the next group begins. */
        NEXT,
        /** It is a straggler, more than the gap before the group: it belongs to an earlier one. */
        EARLIER
    }

    /** Returns the span of one alert. */
    public static Span at(Instant instant) {
        return new Span(instant, instant);
    }

    /** Returns where an alert at an instant stands. */
    public Fit fit(Instant at, Duration gap) {
        if (at.isAfter(to.plus(gap))) {
            return Fit.NEXT;
        }
        return at.isBefore(from.minus(gap)) ? Fit.EARLIER : Fit.JOINS;
    }

    /** Returns the span that reaches over an instant too. */
    public Span with(Instant at) {
        return at.isBefore(from) ? new Span(at, to) : at.isAfter(to) ? new Span(from, at) : this;
    }
}
