package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What sort of record was opened; it chooses the lifecycle. */
public enum Kind implements Coded {
    /** An incident, or an event that may be one. */
    INCIDENT,
    /** A mail that somebody found suspicious and sent in. */
    SUSPICIOUS_MAIL,
    /** A weakness to be weighed and mended. */
    VULNERABILITY,
    /** Knowledge of threats that came in or goes out. */
    INTELLIGENCE,
    /** A search for what no detection has shown. */
    HUNT,
    /** A line of the issue register. */
    ISSUE,
    /** Something that is watched for a while. */
    WATCH,
    /** None of these. */
    OTHER;

    private static final Codes<Kind> CODES = Codes.kebab(Kind.class);

    /**
     * Reads a kind from its code.
     *
     * @throws UnknownCodeException if no kind has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Kind of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
