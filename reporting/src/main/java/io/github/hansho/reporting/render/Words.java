package io.github.hansho.reporting.render;

import io.github.hansho.core.text.Texts;
import java.util.Locale;

/** The few words that renderers add, in the language of the document. */
record Words(Locale language) {

    static final Texts TEXTS = Texts.read(Words.class::getResourceAsStream);

    String of(String key, Object... namesAndValues) {
        return TEXTS.in(language, key, namesAndValues);
    }
}
