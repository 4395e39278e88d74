package io.github.hansho.workflow.calendar;

/** Whether a window is open at an instant. */
public enum Openness {
    /** It is open. */
    OPEN,
    /** It is closed. */
    CLOSED,
    /** It depends on a holiday that the list does not know about. */
    UNKNOWN
}
