package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;

/**
 * The verdict on the alerts was changed.
 *
 * @param stamp when and by whom
 * @param from what was said before
 * @param to what is said now
 * @param reason why
 */
public record AlertRejudged(Stamp stamp, Verdict from, Verdict to, Text reason) implements AlertChange {

    @Override
    public String type() {
        return "alert-rejudged";
    }

    @Override
    public AlertGroup effectOn(AlertGroup group) {
        return group.judged(new AlertGroup.Judgement(to, stamp.by(), stamp.at(), reason));
    }

    @Override
    public AlertRejudged erased() {
        return new AlertRejudged(stamp, from, to, Text.ERASED);
    }
}
