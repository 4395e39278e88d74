package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.incident.Decisions;
import io.github.hansho.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what was asked; what was known then is kept as the incident's revision.
 *
 * @param decision the decision's id
 * @param option the option chosen
 * @param reason why
 */
public record MakeDecision(String decision, String option, Text reason) implements Command {

    /** Returns the answer that chooses an option. */
    public static MakeDecision of(String decision, String option) {
        return new MakeDecision(decision, option, Text.NONE);
    }

    /** Returns this with its reason. */
    public MakeDecision because(String newReason) {
        return new MakeDecision(decision, option, Text.of(newReason));
    }

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
        if (!request.options().contains(option)) {
            return now.refuse("no-such-option", "value", option, "allowed", request.options());
        }
        if (!mayDecide(now, request.of())) {
            return now.refuse(
                    "not-asked-to-decide", "of", request.of(), "actor", now.by().party());
        }
        return now.accept(new DecisionMade(
                now.stamp(), decision, option, false, now.incident().revision(), reason));
    }

    /** The person asked, somebody of the team or in the role asked, or whoever stands in for them in the directory. */
    private static boolean mayDecide(Situation now, String of) {
        List<String> asked =
                new ArrayList<>(now.directory().resolve(of, now.at()).people());
        now.directory()
                .fallbackOf(of)
                .ifPresent(instead ->
                        asked.addAll(now.directory().resolve(instead, now.at()).people()));
        return of.equals(now.by().id())
                || now.by().roles().contains(of)
                || now.by().team().filter(of::equals).isPresent()
                || asked.contains(now.by().id());
    }
}
