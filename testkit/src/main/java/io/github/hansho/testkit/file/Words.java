package io.github.hansho.testkit.file;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;

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
}
