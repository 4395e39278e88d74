package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How far a source has proved reliable, on the Admiralty scale from A to F.
 *
 * <p>F is not below E but off the scale: compare with {@link #comparedWith}. The natural order only sorts.
 */
public enum SourceReliability implements Coded {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F;

    private static final Codes<SourceReliability> CODES = Codes.of(SourceReliability.class, Enum::name);

    /**
     * Reads a source reliability from its letter.
     *
     * @throws UnknownCodeException if it is not one of A to F, in upper case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceReliability of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }

    /** Returns whether this is a lower, the same or a higher reliability, or unknown when either is {@link #F}. */
    public Comparison comparedWith(SourceReliability other) {
        return Comparison.ofRanks(this, other, F);
    }
}
