package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What an alert or incident turned out to be, as far as is known; a later fact may revise it.
 *
 * <p>Duplicate and transferred are no verdicts but a {@link ClosureReason}; whether the attack got through is its
 * {@link Outcome}.
 */
public enum Verdict implements Coded {
    /** Nobody has judged it yet. */
    UNDETERMINED,
    /** It looks real and is not yet confirmed. */
    SUSPECTED,
    /** It is what the detection says, and nobody had allowed it. */
    TRUE_POSITIVE,
    /** It is what the detection says, and it was authorised, as a scan or an exercise is. */
    BENIGN_TRUE_POSITIVE,
    /** It is not what the detection says, because its logic or its data is wrong. */
    FALSE_POSITIVE,
    /** It was judged, and what there is to see does not suffice to say. */
    INSUFFICIENT_DATA;

    private static final Codes<Verdict> CODES = Codes.kebab(Verdict.class);

    /**
     * Reads a verdict from its code.
     *
     * @throws UnknownCodeException if no verdict has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Verdict of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
