package io.github.hansho.reporting.ticket;

/** What can be wrong with the data of a log; each is counted, and none is repaired in silence. */
public enum DefectKind {
    /** The file ends its lines in more than one way. */
    MIXED_LINE_ENDS,
    /** A row has more or fewer fields than the header; it is set aside. */
    WRONG_FIELD_COUNT,
    /** A row names no ticket; it is set aside. */
    NO_CASE,
    /** A row names no state. */
    NO_STATE,
    /** A state that the lifecycle does not have; moves to and from it are not judged. */
    UNKNOWN_STATE,
    /** The time of a row is not known, for whatever reason. */
    NO_TIME,
    /** A time does not have the format that was stated; it counts as unknown. */
    UNREADABLE_TIME,
    /** A local time that the clocks skipped. */
    TIME_IN_GAP,
    /** A local time that occurred twice. */
    TIME_TWICE,
    /** A number cannot be read as one; it counts as unknown. */
    UNREADABLE_NUMBER,
    /** Two rows of a ticket that follow each other have the same time, so their order is the file's. */
    EQUAL_TIMES,
    /** A row is earlier than the row of the same ticket before it. */
    OUT_OF_ORDER,
    /** The sequence number of a row is not above that of the ticket's row before it. */
    SEQUENCE_NOT_RISING,
    /** A duration is negative; it stays in the figures. */
    NEGATIVE_DURATION,
    /** A closed ticket never reached a milestone that a duration needs; it is left out of that duration. */
    NO_MILESTONE,
    /** A ticket comes back after another began, although the rows of a ticket were said to stand together. */
    CASE_CAME_BACK
}
