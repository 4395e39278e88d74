package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.FeedbackGiven;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * Gives feedback to a party that helped.
 *
 * @param to who
 * @param feedback the feedback
 */
public record GiveFeedback(Party to, Text feedback) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new FeedbackGiven(now.stamp(), to, feedback));
    }
}
