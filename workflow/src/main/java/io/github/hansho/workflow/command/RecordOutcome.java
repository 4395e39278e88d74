package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.OutcomeFound;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Outcome;

/**
 * Records how it went for the attacker.
 *
 * @param outcome how it went
 * @param reason why
 */
public record RecordOutcome(Outcome outcome, Text reason) implements Command {

    /** Returns the command that records an outcome. */
    public static RecordOutcome of(Outcome outcome) {
        return new RecordOutcome(outcome, Text.NONE);
    }

    @Override
    public Decision decide(Situation now) {
        return now.accept(new OutcomeFound(now.stamp(), outcome, reason));
    }
}
