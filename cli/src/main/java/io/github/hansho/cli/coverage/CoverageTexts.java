package io.github.hansho.cli.coverage;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class CoverageTexts {

    static final Texts TEXTS = Texts.read(CoverageTexts.class::getResourceAsStream);

    private CoverageTexts() {}
}
