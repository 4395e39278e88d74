package io.github.hansho.cli.scenario;

import io.github.hansho.testkit.file.ScenarioResult;
import java.util.List;
import java.util.Locale;

/** Results for people: a line for what holds, tables and a timeline for what does not. */
final class ResultText {

    private ResultText() {}

    static String of(List<ScenarioResult> results, Locale locale) {
        StringBuilder text = new StringBuilder();
        results.forEach(result -> append(text, result, locale));
        long failed = results.stream().filter(result -> !result.holds()).count();
        return text.append(ScenarioTexts.TEXTS.in(locale, "summary", "count", results.size(), "failed", failed))
                .append('\n')
                .toString();
    }

    private static void append(StringBuilder text, ScenarioResult result, Locale locale) {
        text.append(ScenarioTexts.TEXTS.in(
                        locale,
                        result.holds() ? "holds" : "fails",
                        "scenario",
                        result.file().scenario().name(),
                        "file",
                        result.file().name()))
                .append('\n');
        if (result.holds()) {
            return;
        }
        for (ScenarioResult.Answer failure : result.failures()) {
            text.append('\n')
                    .append(failure.place())
                    .append(": ")
                    .append(failure.check().table(locale));
        }
        text.append('\n')
                .append(ScenarioTexts.TEXTS.in(locale, "timeline"))
                .append('\n')
                .append(result.run().timeline(locale))
                .append('\n');
    }
}
