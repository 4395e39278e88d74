package io.github.hansho.core.condition;

/** The answer of a condition in Kleene's strong three-valued logic. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** What it needs to know is not known. */
    UNKNOWN;

    /** Returns the truth of a known answer. */
    public static Truth of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    /** Returns the negation; the unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
