package io.github.hansho.testkit.scenario;

import io.github.hansho.core.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of an expectation.
 *
 * @param what what was expected, as a sentence
 * @param rows what was expected beside what happened
 */
public record Check(Message what, List<Row> rows) {

    /** Keeps an immutable copy. */
    public Check {
        rows = List.copyOf(rows);
    }

    /**
     * One thing that was expected, or happened, or both.
     *
     * @param expected what was expected; empty for what nobody expected
     * @param happened what happened; empty for what did not
     * @param holds whether they agree
     */
    public record Row(Optional<Message> expected, Optional<Message> happened, boolean holds) {}

    static Check of(Message what, Message expected, Message happened, boolean holds) {
        return new Check(what, List.of(new Row(Optional.of(expected), Optional.of(happened), holds)));
    }

    /** Returns whether everything is as expected. */
    public boolean holds() {
        return rows.stream().allMatch(Row::holds);
    }

    /** Returns what was expected beside what happened, and below it everything that happened, as text. */
    public String beside(Run run, Locale locale) {
        return Comparison.of(this, run, locale);
    }

    /** Returns what was expected beside what happened, as text. */
    public String table(Locale locale) {
        return Comparison.rows(this, locale);
    }
}
