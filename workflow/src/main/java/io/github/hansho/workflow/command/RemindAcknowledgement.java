package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.workflow.escalation.EscalationRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks whoever acknowledged to confirm it; when that is too long ago, nobody is asked and it stands.
 *
 * @param run the rule and its track
 */
public record RemindAcknowledgement(String run) implements Command {

    /** Returns when whoever acknowledged is asked, if somebody is. */
    public static Optional<Instant> due(Ladder ladder, EscalationRule rule) {
        return ladder.answer()
                .filter(answer -> !answer.stands() && answer.confirmBy().isEmpty())
                .flatMap(answer -> rule.settings().ackReminder().map(answer.at()::plus));
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
        boolean tooLate = late.compareTo(rule.orElseThrow().settings().tooLateAfter()) > 0;
        List<String> people = ladder.orElseThrow()
                .answer()
                .map(answer -> List.copyOf(answer.by()))
                .orElse(List.of());
        return now.accept(
                tooLate
                        ? new AcknowledgementReminded(now.stamp(), run, List.of(), Optional.empty())
                        : new AcknowledgementReminded(
                                now.stamp(),
                                run,
                                people,
                                Optional.of(now.at()
                                        .plus(rule.orElseThrow().settings().ackConfirm()))));
    }
}
