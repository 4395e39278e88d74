package io.github.hansho.cli.lifecycle;

import io.github.hansho.core.text.Texts;

/** The words of this package. */
final class LifecycleTexts {

    static final Texts TEXTS = Texts.read(LifecycleTexts.class::getResourceAsStream);

    private LifecycleTexts() {}

    /** Returns the key of the sentence for one where there is one, else that for none or many. */
    static String counted(String key, int number) {
        return number == 1 ? key + ".one" : key;
    }
}
