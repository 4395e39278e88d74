package io.github.hansho.workflow.calendar;

/** Which instant is meant by a time of day that a change of the clocks leaves out. */
public enum GapPolicy {
    /** The first instant after the gap: 02:30 becomes 03:00 where 02:00 to 03:00 is left out. */
    FIRST_VALID_INSTANT,
    /** Later by the length of the gap: 02:30 becomes 03:30, as {@code java.time} does by itself. */
    SHIFT_BY_GAP
}
