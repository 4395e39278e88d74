package io.github.hansho.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words for one thing in several languages, keyed by language tag ({@code en}, {@code ja}).
 *
 * <p>A language that is missing falls back to English, then to the first word given, so a label always says something.
 *
 * @param words the words by language tag; never empty
 */
public record Label(@JsonValue Map<String, String> words) {

    private static final String ANY = "und";

    /**
     * Keeps the words in the order given.
     *
     * @throws IllegalArgumentException if there are no words
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Label {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a label has no words, give at least one language");
        }
        words = words.size() == 1 ? Map.copyOf(words) : Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Returns a label with an English and a Japanese word. */
    public static Label of(String english, String japanese) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("en", english);
        words.put("ja", japanese);
        return new Label(words);
    }

    /** Returns a label that is the same word in every language, as a code or a name is. */
    public static Label plain(String word) {
        return new Label(Map.of(ANY, word));
    }

    /** Returns the word for the locale's language, or the nearest there is. */
    public String in(Locale locale) {
        String word = words.get(locale.getLanguage());
        if (word == null) {
            word = words.get("en");
        }
        return word != null ? word : words.values().iterator().next();
    }
}
