package io.github.hansho.testkit.coverage;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The sentences of this package. */
final class Words {

    private static final Texts TEXTS = Texts.read(Words.class::getResourceAsStream);

    private Words() {}

    static Message of(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }

    /** Returns the sentence for one where the number is one, else that for many. */
    static Message counted(String key, String name, long number, Object... more) {
        Object[] values = Arrays.copyOf(more, more.length + 2);
        values[more.length] = name;
        values[more.length + 1] = number;
        return of(number == 1 ? key + ".one" : key, values);
    }

    /** Returns a sentence with its values put in, in every language. */
    static Label said(String key, Object... namesAndValues) {
        Message message = of(key, namesAndValues);
        return Label.of(message.in(Locale.ENGLISH), message.in(Locale.JAPANESE));
    }

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
