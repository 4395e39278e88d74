package io.github.hansho.reporting.document;

/**
 * Something told in one cell, one entry or one figure: words, words that stand for an exact value, or the reason why there
 * is none.
 *
 * <p>Words may come from anywhere; renderers show them as they are and never read them as markup.
 */
public sealed interface Value {

    /** Returns words that stand for nothing but themselves. */
    static Value of(String words) {
        return new Plain(words);
    }

    /** Returns words with the exact value that they stand for, as ISO-8601 or digits. */
    static Value exact(String words, String exact) {
        return new Exact(words, exact);
    }

    /** Returns that there is no value, and why. */
    static Value missing(String reason) {
        return new Missing(reason);
    }

    /** Returns what is to be read, which for a missing value is the reason. */
    String words();

    /** Words that stand for nothing but themselves. */
    record Plain(String words) implements Value {}

    /**
     * Words that stand for an exact value.
     *
     * @param words what people read
     * @param exact what machines read: an ISO-8601 instant, date or duration, a decimal number, or a fraction
     */
    record Exact(String words, String exact) implements Value {}

    /**
     * No value.
     *
     * @param reason why there is none, or what is known instead
     */
    record Missing(String reason) implements Value {
        @Override
        public String words() {
            return reason;
        }
    }
}
