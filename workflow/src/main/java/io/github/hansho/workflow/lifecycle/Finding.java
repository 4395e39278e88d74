package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that a check found, with a counter-example where there is one.
 *
 * @param level how bad it is
 * @param subject what it is about: the id of a state or a move, {@code lifecycle} for the whole, or in a plan the id of a rule, the
 *     name of a field, the code of a priority
 * @param where where that is declared, for instance {@code tokyo.yaml:41}
 * @param message what is wrong, as a sentence; its code is the finding's
 * @param values a combination of field values that shows it; empty if it is not about fields
 * @param states the states that show it: a way, or those it is about; empty if it is about none
 */
public record Finding(
        Level level, String subject, String where, Message message, Map<String, Value> values, List<String> states) {

    /** How bad a finding is. */
    public enum Level {
        /** It cannot be meant. */
        ERROR,
        /** It is probably not meant. */
        WARNING,
        /** It is good to know. */
        INFO
    }

    /** Keeps immutable copies. */
    public Finding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        states = List.copyOf(states);
    }

    /** Returns a finding without a counter-example. */
    public static Finding of(Level level, String subject, String where, Message message) {
        return new Finding(level, subject, where, message, Map.of(), List.of());
    }

    /** Returns the code that machines tell findings apart by. */
    public String code() {
        return message.code();
    }

    /** Returns place, level and sentence in the locale's language. */
    public String in(Locale locale) {
        return where + ": "
                + Words.label("level." + level.name().toLowerCase(Locale.ROOT)).in(locale) + ": " + message.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
