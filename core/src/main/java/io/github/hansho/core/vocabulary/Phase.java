package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How far an incident is, in eight steps that every configured state is mapped to; the order is the usual course.
 *
 * <p>What is kept up beside it is no phase: evidence, legal clocks, hand-overs, corrective actions. Preparation is none
 * either, it belongs to the organisation.
 */
public enum Phase implements Coded {
    /** The report or alert has come in and waits to be looked at. */
    INTAKE,
    /** Somebody decides whether it is taken and how bad it is. */
    TRIAGE,
    /** What happened, and how far it went, is being found out. */
    ANALYSIS,
    /** The spread is being stopped. */
    CONTAINMENT,
    /** The cause is being removed. */
    ERADICATION,
    /** Service is being restored and verified. */
    RECOVERY,
    /** Reports, lessons, feedback and thanks. */
    POST_INCIDENT,
    /** Nothing is left to do, unless it is reopened. */
    CLOSED;

    private static final Codes<Phase> CODES = Codes.kebab(Phase.class);

    /**
     * Reads a phase from its code.
     *
     * @throws UnknownCodeException if no phase has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Phase of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
