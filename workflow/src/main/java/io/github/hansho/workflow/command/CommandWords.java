package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** The reasons of commands in the languages of the library. */
final class CommandWords {

    private static final Texts TEXTS = Texts.read(CommandWords.class::getResourceAsStream);

    private CommandWords() {}

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static Refusal refusal(String code, Object... namesAndValues) {
        Object[] worded = namesAndValues.clone();
        for (int i = 1; i < worded.length; i += 2) {
            if (worded[i] instanceof Collection<?> several) {
                worded[i] = several.isEmpty()
                        ? label("none")
                        : several.stream().map(Object::toString).collect(Collectors.joining(", "));
            }
        }
        return Refusal.of(TEXTS.message(code, worded));
    }
}
