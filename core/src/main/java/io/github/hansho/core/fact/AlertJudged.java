package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;

/**
 * A person or a rule said what the alerts are.
 *
 * @param stamp when and by whom
 * @param verdict what they are
 * @param reason why
 */
public record AlertJudged(Stamp stamp, Verdict verdict, Text reason) implements AlertChange {

    @Override
    public String type() {
        return "alert-judged";
    }

    @Override
    public AlertGroup effectOn(AlertGroup group) {
        return group.judged(new AlertGroup.Judgement(verdict, stamp.by(), stamp.at(), reason));
    }

    @Override
    public AlertJudged erased() {
        return new AlertJudged(stamp, verdict, Text.ERASED);
    }
}
