package io.github.hansho.cli.escalation;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class EscalationTexts {

    static final Texts TEXTS = Texts.read(EscalationTexts.class::getResourceAsStream);

    private EscalationTexts() {}
}
