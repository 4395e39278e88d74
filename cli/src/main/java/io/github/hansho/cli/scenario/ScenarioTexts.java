package io.github.hansho.cli.scenario;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class ScenarioTexts {

    static final Texts TEXTS = Texts.read(ScenarioTexts.class::getResourceAsStream);

    private ScenarioTexts() {}
}
