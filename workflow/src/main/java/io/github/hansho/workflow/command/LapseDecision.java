package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.DecisionLapsed;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.incident.Decisions;
import io.github.hansho.core.text.Text;

/**
 * Ends the waiting for a decision that nobody made in time: the option holds that was named for that case, if one was.
 *
 * @param decision the decision's id
 */
public record LapseDecision(String decision) implements Command {

    @Override
    public Decision decide(Situation now) {
        Decisions.Request request = now.incident().decisions().open().get(decision);
        if (request == null) {
            return now.refuse(
                    "no-decision",
                    "decision",
                    decision,
                    "open",
                    now.incident().decisions().open().keySet());
        }
        if (now.at().isBefore(request.answerBy())) {
            return now.refuse("not-yet", "due", request.answerBy(), "now", now.at());
        }
        return now.accept(
                request.otherwise().isPresent()
                        ? new DecisionMade(
                                now.stamp(),
                                decision,
                                request.otherwise().get(),
                                true,
                                now.incident().revision(),
                                Text.NONE)
                        : new DecisionLapsed(now.stamp(), decision, request.answerBy()));
    }
}
