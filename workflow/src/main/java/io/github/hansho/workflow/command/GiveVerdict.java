package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.VerdictGiven;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;

/**
 * Says what the incident turned out to be.
 *
 * @param verdict the verdict
 * @param reason why
 */
public record GiveVerdict(Verdict verdict, Text reason) implements Command {

    /** Returns the command that gives a verdict. */
    public static GiveVerdict of(Verdict verdict) {
        return new GiveVerdict(verdict, Text.NONE);
    }

    /** Returns this with its reason. */
    public GiveVerdict because(String newReason) {
        return new GiveVerdict(verdict, Text.of(newReason));
    }

    @Override
    public Decision decide(Situation now) {
        return now.accept(
                new VerdictGiven(now.stamp(), now.incident().assessment().verdict(), verdict, reason));
    }
}
