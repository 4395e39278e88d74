package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How far a piece of information can be believed, on the Admiralty scale from 1 to 6.
 *
 * <p>6 is not below 5 but off the scale: compare with {@link #comparedWith}. The natural order only sorts.
 */
public enum InformationCredibility implements Coded {
    /** Confirmed by other sources. */
    CONFIRMED("1"),
    /** Probably true. */
    PROBABLY_TRUE("2"),
    /** Possibly true. */
    POSSIBLY_TRUE("3"),
    /** Doubtful. */
    DOUBTFUL("4"),
    /** Improbable. */
    IMPROBABLE("5"),
    /** Cannot be judged. */
    CANNOT_BE_JUDGED("6");

    private static final Codes<InformationCredibility> CODES =
            Codes.of(InformationCredibility.class, credibility -> credibility.digit);

    private final String digit;

    InformationCredibility(String digit) {
        this.digit = digit;
    }

    /**
     * Reads an information credibility from its digit.
     *
     * @throws UnknownCodeException if it is not one of 1 to 6
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InformationCredibility of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return digit;
    }

    /** Returns whether this is a lower, the same or a higher credibility, or unknown when either cannot be judged. */
    public Comparison comparedWith(InformationCredibility other) {
        return Comparison.ofRanks(this, other, CANNOT_BE_JUDGED);
    }
}
