package io.github.hansho.cli.coverage;

import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.testkit.coverage.Promise;
import java.util.List;
import java.util.Locale;

/**
 * Everything that is told.
 *
 * @param covered what happens, of the incidents that are meant
 * @param promises the promises, in order
 * @param only which incidents are meant, as they were asked for; empty for all
 */
record Told(Covered covered, List<Promise> promises, List<String> only) {

    /** Returns it for a terminal: promises first, because they were asked for. */
    String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        promises.forEach(promise -> text.append(promise.toText(locale)).append('\n'));
        if (!only.isEmpty()) {
            text.append(CoverageTexts.TEXTS.in(locale, "only", "values", String.join(", ", only)))
                    .append('\n');
        }
        return text.append(covered.toText(locale)).toString();
    }
}
