package io.github.hansho.reporting.report;

import java.time.Instant;

/**
 * Something to be drawn on the timeline.
 *
 * @param at when it happened
 * @param lane the id of the lane it is drawn in
 * @param sort what sort of thing it is
 * @param words what happened
 */
record Event(Instant at, String lane, Sort sort, String words) {

    /** The lane of alerts and of what happened before anybody looked. */
    static final String SIGNS = "$signs";

    /** The lane of rules, systems and the passing of time. */
    static final String AUTOMATIC = "$automatic";

    /** What sorts of events there are, in the order in which they are coloured. */
    enum Sort {
        ALERT,
        CALL,
        HAND_OVER,
        DECISION,
        MOVE,
        RESPONSE,
        DUTY
    }
}
