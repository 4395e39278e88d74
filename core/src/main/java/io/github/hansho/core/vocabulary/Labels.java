package io.github.hansho.core.vocabulary;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Texts;

/** The labels of this package, each under the name of its set and its code: {@code closure-reason.not-ours}. */
final class Labels {

    private static final Texts TEXTS = Texts.read(Labels.class::getResourceAsStream);

    private Labels() {}

    static Label of(Coded coded) {
        return of(Codes.kebab(coded.getClass().getSimpleName()), coded.code());
    }

    static Label of(String set, String code) {
        return TEXTS.label(set + '.' + code);
    }
}
