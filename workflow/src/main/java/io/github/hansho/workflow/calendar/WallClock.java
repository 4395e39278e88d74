package io.github.hansho.workflow.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * How a time of day is read where the clocks are changed.
 *
 * @param gap what is meant by a time that does not exist
 * @param overlap what is meant by a time that exists twice
 */
public record WallClock(GapPolicy gap, OverlapPolicy overlap) {

    /** The first valid instant in a gap, the earlier offset in an overlap. */
    public static final WallClock DEFAULT = new WallClock(GapPolicy.FIRST_VALID_INSTANT, OverlapPolicy.EARLIER_OFFSET);

    /** Returns the instant that a local date and time means in a zone. */
    public Instant instant(LocalDateTime local, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return local.toInstant(rules.getOffset(local));
        }
        if (change.isOverlap()) {
            return local.toInstant(
                    overlap == OverlapPolicy.EARLIER_OFFSET ? change.getOffsetBefore() : change.getOffsetAfter());
        }
        return gap == GapPolicy.FIRST_VALID_INSTANT ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }
}
