package io.github.hansho.core.json;

/** The limits on JSON that is read; over them reading ends with an error of the library used. */
public final class JsonLimits {

    /** The deepest nesting of objects and arrays. */
    public static final int DEPTH = 64;

    /** The longest string, in characters. */
    public static final int STRING = 1_000_000;

    /** The longest number, in characters. */
    public static final int NUMBER = 100;

    /** The longest property name, in characters. */
    public static final int NAME = 1_000;

    static final String ISO = "write it as ISO 8601 does";

    private JsonLimits() {}
}
