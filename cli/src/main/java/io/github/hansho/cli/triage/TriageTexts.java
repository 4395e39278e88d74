package io.github.hansho.cli.triage;

import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class TriageTexts {

    static final Texts TEXTS = Texts.read(TriageTexts.class::getResourceAsStream);

    private TriageTexts() {}

    static Message message(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }
}
