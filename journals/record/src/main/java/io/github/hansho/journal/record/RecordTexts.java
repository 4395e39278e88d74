package io.github.hansho.journal.record;

import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class RecordTexts {

    static final Texts TEXTS = Texts.read(RecordTexts.class::getResourceAsStream);

    private RecordTexts() {}

    static Message of(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }
}
