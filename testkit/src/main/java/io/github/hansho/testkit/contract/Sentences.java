package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What words must be in every language of the library. */
final class Sentences {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private Sentences() {}

    /** Checks that there are words in each language, and no name of a value left in them. */
    static void complete(String what, Function<Locale, String> words) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(words.apply(language))
                        .as("%s in %s", what, language.getDisplayLanguage(Locale.ENGLISH))
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\w+}"));
    }
}
