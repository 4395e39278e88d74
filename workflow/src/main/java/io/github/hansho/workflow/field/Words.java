package io.github.hansho.workflow.field;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;

/** The labels and sentences of this package. */
final class Words {

    private static final Texts TEXTS = Texts.read(Words.class::getResourceAsStream);

    private Words() {}

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static Message of(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }
}
