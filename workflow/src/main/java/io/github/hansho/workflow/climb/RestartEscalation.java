package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.vocabulary.ResetCause;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.EscalationSettings.OnSeverityChange;
import java.util.List;
import java.util.Optional;

/**
 * Climbs a ladder from its first step, because the severity changed since it began.
 *
 * @param run the rule and its track
 */
public record RestartEscalation(String run) implements Command {

    /** Returns whether a change of severity sends a ladder back to its beginning. */
    public static boolean isDue(Climb climb) {
        return climb.settings().onSeverityChange() == OnSeverityChange.RESTART
                && climb.incident()
                        .assessment()
                        .severity()
                        .filter(severity ->
                                severity.since().isAfter(climb.ladder().since()))
                        .isPresent();
    }

    @Override
    public Decision decide(Situation now) {
        Optional<Climb> climb = Climb.of(now.incident(), now.plan(), run).filter(RestartEscalation::isDue);
        return climb.isEmpty()
                ? now.accept(List.of())
                : now.accept(new EscalationReset(
                        now.stamp(),
                        run,
                        ResetCause.SEVERITY_CHANGED,
                        1,
                        0,
                        now.at()
                                .plus(climb.get()
                                        .rule()
                                        .offset(climb.get().ladder().track(), 0))));
    }
}
