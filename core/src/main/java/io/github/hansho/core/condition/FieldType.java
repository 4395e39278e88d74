package io.github.hansho.core.condition;

/** What a field holds. */
public enum FieldType {
    /** One of a declared list of codes, ordered or not. */
    CODE,
    /** A set of codes. */
    CODES,
    /** Yes or no. */
    FLAG,
    /** A whole number from 0. */
    COUNT,
    /** A length of time. */
    SPAN
}
