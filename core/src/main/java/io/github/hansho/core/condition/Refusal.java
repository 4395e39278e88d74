package io.github.hansho.core.condition;

import io.github.hansho.core.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * One reason why something may not be done.
 *
 * @param message the reason as a whole sentence per language; its code is the refusal's
 * @param field the field that was read, where it was one
 * @param value what the field was
 * @param wanted what it should have been, as a plan writes it
 * @param where where the rule stands, for instance {@code tokyo.yaml:41}
 */
public record Refusal(
        Message message,
        Optional<String> field,
        Optional<Value> value,
        Optional<String> wanted,
        Optional<String> where) {

    /** Returns a refusal that is not about a field. */
    public static Refusal of(Message message) {
        return new Refusal(message, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this refusal with the place of its rule. */
    public Refusal at(String place) {
        return new Refusal(message, field, value, wanted, Optional.of(place));
    }

    /** Returns the code that machines tell refusals apart by. */
    public String code() {
        return message.code();
    }

    /** Returns the whole sentence in the locale's language. */
    public String in(Locale locale) {
        return message.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH) + where.map(place -> " (" + place + ")").orElse("");
    }
}
