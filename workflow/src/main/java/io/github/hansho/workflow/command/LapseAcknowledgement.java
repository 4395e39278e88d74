package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.escalation.EscalationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets an acknowledgement run out that was not confirmed in time; one that is too long ago stands.
 *
 * @param run the rule and its track
 */
public record LapseAcknowledgement(String run) implements Command {

    /** Returns when the acknowledgement of a ladder runs out, if it does. */
    public static Optional<Instant> due(Ladder ladder, EscalationRule rule) {
        return ladder.answer().filter(answer -> !answer.stands()).flatMap(answer -> {
            Optional<Instant> timeout = rule.settings().ackTimeout().map(answer.at()::plus);
            return answer.confirmBy()
                    .filter(by -> timeout.isEmpty() || by.isBefore(timeout.get()))
                    .or(() -> timeout);
        });
    }

    @Override
    public Decision decide(Situation now) {
        Optional<EscalationRule> rule = Rules.of(now, run);
        Optional<Ladder> ladder = now.incident().ladders().of(run);
        Optional<Instant> due = rule.flatMap(r -> ladder.flatMap(l -> due(l, r)));
        if (due.isEmpty() || now.at().isBefore(due.get())) {
            return now.accept(List.of());
        }
        Duration late = Duration.between(now.at(), now.stamp().recordedAt());
        if (late.compareTo(rule.orElseThrow().settings().tooLateAfter()) > 0) {
            return now.accept(new AcknowledgementReminded(now.stamp(), run, List.of(), Optional.empty()));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Unacknowledged(now.stamp(), ladder.orElseThrow().track(), true, Text.NONE));
        facts.addAll(Resets.afterUnack(now, ladder.orElseThrow().track()));
        return now.accept(facts);
    }
}
