package io.github.hansho.workflow.agenda;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.climb.Climb;
import io.github.hansho.workflow.climb.StartEscalation;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.Optional;

/** When conditions of escalation rules have to be looked at: at once if they hold, else when time could change that. */
final class Looks {

    /** Who acts when time alone does. */
    static final Actor TIME = Actor.system("hansho");

    private final Incident incident;
    private final Plan plan;
    private final Instant from;

    Looks(Incident incident, Plan plan, Instant from) {
        this.incident = incident;
        this.plan = plan;
        this.from = later(from, incident.head().at());
    }

    Instant head() {
        return incident.head().at();
    }

    Optional<Due> start(EscalationRule rule, Track track) {
        if (!StartEscalation.mayStart(incident, rule, track)) {
            return Optional.empty();
        }
        return when(rule.when(), rule.settings(), from, true)
                .map(at -> new Due(at, Due.Kind.ESCALATION, rule.run(track), new StartEscalation(rule, track)));
    }

    /** When a ladder may go on that is due at an instant, as far as the condition of its rule goes. */
    Optional<Instant> holding(Climb climb, Instant due) {
        Instant at = later(due, head());
        Optional<Instant> then = when(climb.rule().when(), climb.settings(), at, true);
        return then.isPresent() && then.get().equals(at)
                ? then
                : when(climb.rule().when(), climb.settings(), later(at, from), true);
    }

    /** When a ladder has to be left because the condition of its rule does not hold. */
    Optional<Instant> lapse(Climb climb) {
        return when(climb.rule().when(), climb.settings(), from, false);
    }

    /** When a step that waits for its own condition goes on: when that holds, or when it has waited long enough. */
    Optional<Instant> waiting(Climb climb, Step step) {
        Instant until = later(climb.ladder().due(), head());
        Optional<Instant> then = when(step.when().orElse(Condition.ALWAYS), climb.settings(), from, true);
        return holding(climb, then.filter(at -> at.isBefore(until)).orElse(until));
    }

    /** A condition that throws is due at once: deciding then says what broke. */
    private Optional<Instant> when(Condition condition, EscalationSettings settings, Instant at, boolean wanted) {
        FieldReader fields = plan.fields().reader(incident, at, TIME);
        try {
            return settings.takes(condition.evaluate(fields)) == wanted
                    ? Optional.of(at)
                    : condition.mayChangeAt(fields, at).map(changes -> later(changes, at));
        } catch (RuntimeException e) {
            return Optional.of(at);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
