package io.github.hansho.cli.replay;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Texts;
import java.util.Collection;

/** The words of this package. */
final class ReplayTexts {

    static final Texts TEXTS = Texts.read(ReplayTexts.class::getResourceAsStream);

    private ReplayTexts() {}

    static Message message(String key, Object... namesAndValues) {
        return TEXTS.message(key, namesAndValues);
    }

    static Label label(String key) {
        return TEXTS.label(key);
    }

    static String listed(Collection<String> names) {
        return String.join(", ", names);
    }
}
