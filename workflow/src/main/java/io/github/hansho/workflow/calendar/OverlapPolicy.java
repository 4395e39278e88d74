package io.github.hansho.workflow.calendar;

/** Which instant is meant by a time of day that a change of the clocks brings twice. */
public enum OverlapPolicy {
    /** The first of the two. */
    EARLIER_OFFSET,
    /** The second of the two. */
    LATER_OFFSET
}
