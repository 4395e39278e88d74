package io.github.hansho.cli.lifecycle;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class LifecycleTexts {

    static final Texts TEXTS = Texts.read(LifecycleTexts.class::getResourceAsStream);

    private LifecycleTexts() {}
}
