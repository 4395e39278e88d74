package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.DecisionOption;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Decisions;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.Question;
import io.github.hansho.workflow.escalation.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What goes with a call that asks for more than an answer: the question, or the offer. */
final class Asking {

    private Asking() {}

    static List<Fact> with(StepFired fired, Step step, Situation now) {
        if (step.act() == Act.ASK && step.question().isPresent()) {
            return question(fired, step, step.question().get(), now);
        }
        return step.act() == Act.TRANSFER ? offer(fired, step, now) : List.of(fired);
    }

    private static List<Fact> question(StepFired fired, Step step, Question question, Situation now) {
        Decisions decisions = now.incident().decisions();
        if (decisions.open().size() >= Decisions.LIMIT) {
            return List.of(fired);
        }
        return List.of(
                fired,
                new DecisionRequested(
                        now.stamp(),
                        "D-" + (decisions.asked() + 1),
                        step.targets().get(0),
                        words(question.words()),
                        question.options().entrySet().stream()
                                .map(option -> new DecisionOption(option.getKey(), words(option.getValue())))
                                .toList(),
                        question.otherwise(),
                        now.at().plus(question.answerWithin())));
    }

    private static List<Fact> offer(StepFired fired, Step step, Situation now) {
        Incident incident = now.incident();
        Party to = Party.team(step.targets().get(0));
        Optional<Party> free = incident.ownership().offer().isPresent() || to.sameTeamAs(incident.owner())
                ? Optional.empty()
                : Optional.of(to);
        return free.<List<Fact>>map(team -> List.of(
                        fired,
                        new HandOverOffered(
                                now.stamp(),
                                "H-" + (incident.ownership().offers() + 1),
                                incident.owner(),
                                team,
                                Map.of(),
                                now.at().plus(now.plan().handOver().answerWithin()))))
                .orElse(List.of(fired));
    }

    private static Text words(Label label) {
        return Text.of(label.in(Locale.ENGLISH));
    }
}
