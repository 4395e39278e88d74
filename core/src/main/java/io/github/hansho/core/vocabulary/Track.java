package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The two directions of an escalation; an answer on one never stops the other. */
public enum Track implements Coded {
    /** To those who can do more about it. */
    FUNCTIONAL,
    /** To those who may decide more about it. */
    HIERARCHICAL;

    private static final Codes<Track> CODES = Codes.kebab(Track.class);

    /**
     * Reads a track from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Track of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
