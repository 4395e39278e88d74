package io.github.hansho.reporting.report;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class Wording {

    static final Texts TEXTS = Texts.read(Wording.class::getResourceAsStream);

    private Wording() {}
}
