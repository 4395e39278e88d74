package io.github.hansho.workflow.climb;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One ladder of an incident together with the rule that it follows.
 *
 * @param incident the incident
 * @param rule the rule
 * @param ladder where it stands
 */
public record Climb(Incident incident, EscalationRule rule, Ladder ladder) {

    /** Returns the climb of a run; empty if nothing climbs it, or the plan has no such rule any longer. */
    public static Optional<Climb> of(Incident incident, Plan plan, String run) {
        return incident.ladders()
                .of(run)
                .flatMap(ladder -> plan.escalations().stream()
                        .filter(rule -> rule.id().equals(ladder.rule()))
                        .findFirst()
                        .map(rule -> new Climb(incident, rule, ladder)));
    }

    /** Returns the steps of the ladder. */
    public List<Step> steps() {
        return rule.steps(ladder.track());
    }

    /** Returns the settings of the rule. */
    public EscalationSettings settings() {
        return rule.settings();
    }

    /** Returns whether nobody is called at all: the incident is closed, or calling is silenced. */
    public boolean isSilent() {
        return incident.phase() == Phase.CLOSED || incident.attention().snooze().isPresent();
    }

    /** Returns whether everybody answered whose answer is wanted. */
    public boolean isAnswered() {
        return rule.isAnswered(ladder);
    }

    /** Returns whether the incident counts as resolved. */
    public boolean isResolved() {
        return rule.isResolved(incident);
    }

    /** Returns whether a step does not call as things stand. */
    public boolean isStopped(Step step) {
        return switch (step.unless()) {
            case NEVER -> false;
            case RESOLVED -> isResolved();
            case ACKNOWLEDGED -> isResolved() || isAnswered();
        };
    }

    /** Returns the index of the first step from the one that is next on that is not stopped; their number if there is none. */
    public int next() {
        int next = ladder.step();
        while (next < steps().size() && isStopped(steps().get(next))) {
            next++;
        }
        return next;
    }

    /**
     * Returns when a step from the one that is next on is due, if nothing holds the ladder up; their number is the end.
     * What follows a step that waits for its own condition, and will not call, counts from when that was due at first.
     */
    public Instant due(int step) {
        Instant due = ladder.waitingSince().orElse(ladder.due());
        for (int i = ladder.step() + 1; i <= step; i++) {
            due = due.plus(
                    i < steps().size() ? steps().get(i).gap() : settings().passGap());
        }
        return due;
    }

    /** Returns whether the ladder is climbed once more as things stand. */
    boolean isRepeated() {
        return hasPassLeft() && (!isAnswered() || settings().passRevertsAck());
    }

    /** Returns whether the ladder may be climbed once more. */
    public boolean hasPassLeft() {
        return rule.hasPassAfter(ladder.pass());
    }

    /** Returns whether the step that is next waits for its own condition. */
    public boolean isWaiting() {
        return ladder.waitingSince().isPresent() && next() == ladder.step();
    }

    /** Returns whether the end of the pass is waited for: nobody answered, or the next pass takes answers back. */
    public boolean awaitsEnd() {
        if (ladder.exhausted() || isResolved()) {
            return false;
        }
        return isAnswered() ? isRepeated() : ladder.step() >= steps().size();
    }

    /** Returns whether the rule calls as far as its condition goes; one that nobody can evaluate may count as holding. */
    public boolean holds(FieldReader fields) {
        return rule.holds(fields);
    }

    /** Returns whether a step's own condition holds, if it has one. */
    boolean holds(Step step, FieldReader fields) {
        return step.when().isEmpty() || settings().takes(step.when().get().evaluate(fields));
    }
}
