package io.github.hansho.cli.coverage;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.condition.Spans;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an option of the form {@code name=value} says.
 *
 * @param name what stands before the first equals sign
 * @param value what stands after it
 */
record Wish(String name, String value) {

    /**
     * Reads a promise, or what is meant.
     *
     * @throws BadInputException if it has another form
     */
    static Wish read(String option, String text, String example) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw wrong(option, "pair", "value", text, "example", example);
        }
        return new Wish(text.substring(0, equals), text.substring(equals + 1));
    }

    /**
     * Reads a length of time.
     *
     * @throws BadInputException if it is none, no time at all, or more than a year
     */
    static Duration span(String option, String text) {
        Optional<Duration> span = Spans.parse(text);
        if (span.filter(one -> !one.isZero() && one.compareTo(CoverageCommand.MOST_AHEAD) <= 0)
                .isEmpty()) {
            throw wrong(option, "span", "value", text, "most", Spans.toText(CoverageCommand.MOST_AHEAD));
        }
        return span.get();
    }

    static BadInputException wrong(String option, String key, Object... namesAndValues) {
        return new BadInputException(
                List.of(new Problem(option, 0, 0, CoverageTexts.TEXTS.message(key, namesAndValues))));
    }
}
