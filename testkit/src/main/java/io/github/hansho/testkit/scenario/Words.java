package io.github.hansho.testkit.scenario;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.time.Duration;

/** The sentences of this package. */
final class Words {

    private static final Texts TEXTS = Texts.read(Words.class::getResourceAsStream);

    private Words() {}

    static Message of(String key, Object... namesAndValues) {
        Object[] values = namesAndValues.clone();
        for (int i = 1; i < values.length; i += 2) {
            values[i] = values[i] instanceof Duration span ? Spans.write(span) : values[i];
        }
        return TEXTS.message(key, values);
    }

    static Label label(String key) {
        return TEXTS.label(key);
    }
}
