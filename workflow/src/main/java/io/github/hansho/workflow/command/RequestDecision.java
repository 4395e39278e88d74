package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.DecisionOption;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.incident.Decisions;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks somebody to decide between options, by an instant (判断依頼).
 *
 * @param of who is to decide: a role, a team or a person
 * @param question what is asked
 * @param options the ways to decide, at least two
 * @param otherwise the option that holds when nobody answers in time
 * @param answerBy when that is
 */
public record RequestDecision(
        String of, Text question, List<DecisionOption> options, Optional<String> otherwise, Instant answerBy)
        implements Command {

    /** Keeps an immutable copy. */
    public RequestDecision {
        options = List.copyOf(options);
    }

    /** Returns the wish to ask somebody, by an instant, options still missing. */
    public static RequestDecision of(String target, String question, Instant answerBy) {
        return new RequestDecision(target, Text.of(question), List.of(), Optional.empty(), answerBy);
    }

    /** Returns this with one more option. */
    public RequestDecision option(String id, String words) {
        List<DecisionOption> more = new ArrayList<>(options);
        more.add(new DecisionOption(id, Text.of(words)));
        return new RequestDecision(of, question, more, otherwise, answerBy);
    }

    /** Returns this with the option that holds when nobody answers in time. */
    public RequestDecision otherwise(String option) {
        return new RequestDecision(of, question, options, Optional.of(option), answerBy);
    }

    @Override
    public Decision decide(Situation now) {
        List<Refusal> why = new ArrayList<>();
        now.closed("ask").ifPresent(closed -> why.addAll(((Rejected) closed).refusals()));
        List<String> ids = options.stream().map(DecisionOption::id).distinct().toList();
        if (ids.size() < 2 || ids.size() < options.size()) {
            why.add(CommandWords.refusal("too-few-options", "options", ids));
        }
        if (otherwise.isPresent() && !ids.contains(otherwise.get())) {
            why.add(CommandWords.refusal("no-such-option", "value", otherwise.get(), "allowed", ids));
        }
        if (!answerBy.isAfter(now.at())) {
            why.add(CommandWords.refusal("not-in-the-future", "value", answerBy, "now", now.at()));
        }
        Decisions decisions = now.incident().decisions();
        if (decisions.open().size() >= Decisions.LIMIT) {
            why.add(CommandWords.refusal(
                    "too-many", "limit", Decisions.LIMIT, "what", CommandWords.label("what.decisions")));
        }
        return why.isEmpty()
                ? now.accept(new DecisionRequested(
                        now.stamp(), "D-" + (decisions.asked() + 1), of, question, options, otherwise, answerBy))
                : new Rejected(why);
    }
}
