package io.github.hansho.reporting.document;

/** For whom an edition is made; who may see more is not decided here but by what is left out before. */
public enum Audience {
    /** The people who do the work, inside the house. */
    TECHNICAL,
    /** Those who answer for it, inside the house. */
    MANAGEMENT,
    /** Those whom it is about, outside the house. */
    CUSTOMER
}
