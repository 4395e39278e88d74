package io.github.hansho.testkit.coverage;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.util.Set;

/** The sentences of this package. */
final class Words {

    private static final Texts TEXTS = Texts.read(Words.class::getResourceAsStream);

    private Words() {}

    static Message of(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
