package io.github.hansho.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A whole sentence per language with named values, never glued from fragments.
 *
 * <p>In the sentence {@code {name}} stands for the value of that name; a name without a value stays as it is written.
 *
 * @param code what machines tell messages apart by, in kebab-case
 * @param sentence the sentence in each language
 * @param values the values by name, each with its own words per language
 */
public record Message(String code, Label sentence, Map<String, Label> values) {

    /** Keeps an immutable copy of the values in the order given. */
    public Message {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns a message whose sentence has no values. */
    public static Message of(String code, Label sentence) {
        return new Message(code, sentence, Map.of());
    }

    /** Returns the sentence in the locale's language, values put in. */
    public String in(Locale locale) {
        return Sentences.fill(sentence.in(locale), values, locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
