package io.github.hansho.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Free text written by a person or a device, which may have to be erased later.
 *
 * <p>No fold branches on a text, so a history whose texts were erased folds to the same state with its texts erased. In
 * JSON a known text is a string and an erased one is {@code {"erased": true}}.
 */
public sealed interface Text {

    /** The mark of an erased text. */
    Text ERASED = new Erased();

    /** The empty text. */
    Text NONE = new Known("");

    /** Returns a known text. */
    static Text of(String value) {
        return value.isEmpty() ? NONE : new Known(value);
    }

    /** Reads a text from its JSON form: a string, or an object with {@code erased: true}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Text fromJson(@Nullable Object json) {
        if (json instanceof String value) {
            return of(value);
        }
        if (json instanceof Map<?, ?> map && map.size() == 1 && Boolean.TRUE.equals(map.get("erased"))) {
            return ERASED;
        }
        throw new IllegalArgumentException("text is " + kindOf(json) + ", allowed are a string or {\"erased\": true}");
    }

    /** Returns the words, or the given substitute when they were erased. */
    String or(String substitute);

    /** Returns whether there is anything to read or that once was. */
    boolean isPresent();

    /** Returns the JSON form. */
    @JsonValue
    Object toJson();

    private static String kindOf(@Nullable Object json) {
        return json == null ? "null" : json.getClass().getSimpleName();
    }

    /**
     * A text that can be read.
     *
     * @param value the words as they were given, control characters included
     */
    record Known(String value) implements Text {
        @Override
        public boolean isPresent() {
            return !value.isEmpty();
        }

        @Override
        public String or(String substitute) {
            return value;
        }

        @Override
        public Object toJson() {
            return value;
        }
    }

    /** A text that was erased; that there was one is all that is left. */
    record Erased() implements Text {
        @Override
        public boolean isPresent() {
            return true;
        }

        @Override
        public String or(String substitute) {
            return substitute;
        }

        @Override
        public Object toJson() {
            return Map.of("erased", true);
        }
    }
}
