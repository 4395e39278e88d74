package io.github.hansho.core.condition;

/** How a condition compares a field with what is wanted. */
public enum Operator {
    /** The field is exactly the value; a set of codes contains it. */
    IS("is"),
    /** The field is the value or above it. */
    AT_LEAST("atLeast"),
    /** The field is the value or below it. */
    AT_MOST("atMost");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** Returns the word that plans use. */
    public String word() {
        return word;
    }
}
