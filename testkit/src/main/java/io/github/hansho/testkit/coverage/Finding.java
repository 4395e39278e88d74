package io.github.hansho.testkit.coverage;

import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong, with all opening instants for which it is.
 *
 * @param flaw what is wrong
 * @param stretches the opening instants, in order
 * @param first the earliest of them, with a combination and what happens then
 */
public record Finding(Flaw flaw, List<Stretch> stretches, Witness first) {

    /** Keeps an immutable copy. */
    public Finding {
        stretches = List.copyOf(stretches);
    }

    /** Returns it with its stretches and its first case drawn, as lines of text for a terminal. */
    public String toText(Locale locale) {
        return flaw.words().in(locale) + "\n"
                + CoverageText.stretches(stretches, locale)
                + CoverageText.witness(first, stretches.get(0).zone(), locale);
    }
}
