package io.github.hansho.workflow.escalation;

/** What keeps a step from calling. */
public enum Unless {
    /** Somebody answered on its track, or the incident is resolved. */
    ACKNOWLEDGED,
    /** The incident is resolved; an answer does not stop it. */
    RESOLVED,
    /** Only that the incident is closed. */
    NEVER
}
