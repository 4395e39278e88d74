package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A point in time that durations are measured between; every duration is the difference of two of these, by name.
 *
 * <p>The order is the usual course and no more than that: a milestone may be unset, and a later one may lie before an
 * earlier one. An incident has some of them more than once, such as one {@link #OFFERED} for each hand-over.
 */
public enum Milestone implements Coded {
    /** The first malicious or faulty activity; mostly an estimate. */
    OCCURRED_START,
    /** An asset first lost confidentiality, integrity or availability. */
    COMPROMISED,
    /** The first log event that could have been seen. */
    EVIDENCED,
    /** That event was there for the detection to read. */
    INGESTED,
    /** The alert was raised, or the report from outside came in. */
    DETECTED,
    /** It reached the desk of the SOC or CSIRT. */
    REPORTED,
    /** Somebody, or a rule, first took it for what it is. */
    RECOGNISED,
    /** The record was opened. */
    OPENED,
    /** A notice or call was sent out. */
    NOTIFIED,
    /** A notice or call arrived; arriving is no answer. */
    DELIVERED,
    /** A person answered the notice or call. */
    ANSWERED,
    /** A person first said that it was seen; automation does not count. */
    ACKNOWLEDGED,
    /** Its disposition or priority was decided. */
    TRIAGED,
    /** It first went beyond the team that had it, by call or by offer. */
    ESCALATED,
    /** A hand-over was offered. */
    OFFERED,
    /** A hand-over was accepted. */
    ACCEPTED,
    /** It was declared an incident by its criteria. */
    DECLARED,
    /** All assets known to be affected were contained for the first time. */
    FIRST_CONTAINED,
    /** All assets known to be affected are contained; new scope withdraws it. */
    CONTAINED,
    /** All assets known to be affected were contained for the last time. */
    LAST_CONTAINED,
    /** The cause was removed. */
    ERADICATED,
    /** Service was restored and verified. */
    RECOVERED,
    /** What had to be done was done. */
    RESOLVED,
    /** The record was closed. */
    CLOSED,
    /** An organisation became aware in the legal sense; one per organisation. */
    AWARE,
    /** It was put into the class that a law attaches a duty to. */
    CLASSIFIED;

    private static final Codes<Milestone> CODES = Codes.kebab(Milestone.class);

    /**
     * Reads a milestone from its code.
     *
     * @throws UnknownCodeException if no milestone has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Milestone of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
