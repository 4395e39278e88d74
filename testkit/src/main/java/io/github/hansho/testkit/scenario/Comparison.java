package io.github.hansho.testkit.scenario;

import io.github.hansho.core.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was expected beside what happened, and below it the whole run, as text. */
final class Comparison {

    private static final int WIDEST = 60;

    private Comparison() {}

    static String of(Check check, Run run, Locale locale) {
        return run.scenario().name() + ": " + rows(check, locale) + "\n"
                + Words.of("whole-run", "end", run.end()).in(locale) + "\n" + Timeline.of(run, locale);
    }

    static String rows(Check check, Locale locale) {
        String expected = Words.label("expected").in(locale);
        String happened = Words.label("happened").in(locale);
        int width = Math.min(
                WIDEST,
                check.rows().stream()
                        .mapToInt(row -> Columns.width(cell(row.expected(), locale)))
                        .reduce(Columns.width(expected), Math::max));
        StringBuilder text = new StringBuilder(check.what().in(locale)).append('\n');
        text.append("    ")
                .append(Columns.pad(expected, width))
                .append("  ")
                .append(happened)
                .append('\n');
        List<Check.Row> rows = check.rows();
        for (Check.Row row : rows) {
            text.append(row.holds() ? "    " : "  x ")
                    .append(Columns.pad(cell(row.expected(), locale), width))
                    .append("  ")
                    .append(cell(row.happened(), locale))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(Optional<Message> words, Locale locale) {
        return words.map(message -> message.in(locale)).orElse("-");
    }
}
