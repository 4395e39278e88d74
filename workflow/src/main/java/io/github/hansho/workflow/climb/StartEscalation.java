package io.github.hansho.workflow.climb;

import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladders;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings.OnSeverityChange;
import java.util.List;

/**
 * Begins to climb a ladder, if the condition of its rule holds.
 *
 * @param rule the rule
 * @param track which of its ladders
 */
public record StartEscalation(EscalationRule rule, Track track) implements Command {

    /** Returns whether a rule may begin for an incident at all, its condition left aside. */
    public static boolean mayStart(Incident incident, EscalationRule rule, Track track) {
        return !rule.steps(track).isEmpty()
                && incident.phase() != Phase.CLOSED
                && !rule.isResolved(incident)
                && incident.ladders().byRun().size() < Ladders.LIMIT
                && !(rule.settings().onSeverityChange() == OnSeverityChange.NONE && regraded(incident));
    }

    private static boolean regraded(Incident incident) {
        return incident.assessment()
                .severity()
                .filter(severity -> severity.since().isAfter(incident.origin().openedAt()))
                .isPresent();
    }

    @Override
    public Decision decide(Situation now) {
        if (now.incident().ladders().of(rule.id(), track).isPresent()
                || !mayStart(now.incident(), rule, track)
                || !rule.holds(now.fields())) {
            return now.accept(List.of());
        }
        boolean unknown = rule.when().evaluate(now.fields()) == Truth.UNKNOWN;
        return now.accept(
                new EscalationStarted(now.stamp(), rule.id(), track, now.at().plus(rule.offset(track, 0)), unknown));
    }
}
