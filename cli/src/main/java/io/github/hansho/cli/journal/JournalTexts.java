package io.github.hansho.cli.journal;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class JournalTexts {

    static final Texts TEXTS = Texts.read(JournalTexts.class::getResourceAsStream);

    private JournalTexts() {}
}
