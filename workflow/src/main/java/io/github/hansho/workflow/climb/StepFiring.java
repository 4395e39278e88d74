package io.github.hansho.workflow.climb;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.core.vocabulary.WaitReason;
import io.github.hansho.workflow.calendar.Openness;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.EscalationSettings.AcknowledgeBy;
import io.github.hansho.workflow.escalation.EscalationSettings.OutsideWindow;
import io.github.hansho.workflow.escalation.EscalationSettings.ResolveAt;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.roster.Maintenance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One step whose time has come: what keeps it from calling, and else whom it calls. */
final class StepFiring {

    private final Situation now;
    private final Climb climb;
    private final Ladder ladder;
    private final Step step;
    private final int index;
    private final Instant due;
    private final Instant asked;

    StepFiring(Situation now, Climb climb, int index, Instant due) {
        this.now = now;
        this.climb = climb;
        this.ladder = climb.ladder();
        this.step = climb.steps().get(index);
        this.index = index;
        this.due = due;
        Instant clock = now.stamp().recordedAt();
        this.asked = climb.settings().resolveAt() == ResolveAt.DUE || clock.isBefore(due) ? due : clock;
    }

    List<Fact> facts(Set<String> besides, Firing firing) {
        Optional<Maintenance> maintenance =
                now.directory().maintenance(now.incident().origin().constituency(), asked);
        if (maintenance.isPresent()) {
            return List.of(deferred(WaitReason.MAINTENANCE, maintenance.get().to()));
        }
        Optional<Fact> outside = outside(firing);
        if (outside.isPresent()) {
            return List.of(outside.get());
        }
        FieldReader fields = now.fields();
        if (step.when().isPresent() && !Climb.holds(step.when().get(), climb.settings(), fields)) {
            boolean waited = ladder.waitingSince().isPresent() && !now.at().isBefore(ladder.due());
            if (step.maxWait().isEmpty()) {
                return List.of(skipped(SkipReason.CONDITION, firing.following(index, due)));
            }
            if (!waited) {
                return ladder.waitingSince().isPresent()
                        ? List.of()
                        : List.of(deferred(
                                WaitReason.CONDITION, due.plus(step.maxWait().get())));
            }
        }
        return called(besides, firing);
    }

    private Optional<Fact> outside(Firing firing) {
        Optional<Window> window = step.during().flatMap(now.directory()::window);
        if (window.isEmpty() || window.get().at(asked) != Openness.CLOSED) {
            return Optional.empty();
        }
        Optional<Instant> opens = window.get().nextOpen(asked);
        return Optional.of(
                climb.settings().outsideWindow() == OutsideWindow.SKIP || opens.isEmpty()
                        ? skipped(SkipReason.OUTSIDE_WINDOW, firing.following(index, due))
                        : deferred(WaitReason.OUTSIDE_WINDOW, opens.get()));
    }

    private List<Fact> called(Set<String> besides, Firing firing) {
        Recipients found =
                Recipients.of(now.directory(), step, besides, climb.settings().fallback(), asked);
        List<Recipient> recipients = climb.settings().acknowledgeBy() == AcknowledgeBy.ALL
                ? found.without(ladder.answer().map(Ladder.Answer::by).orElse(Set.of()))
                : found.all();
        if (found.all().isEmpty()) {
            return List.of(nobody(firing));
        }
        Instant next = firing.following(index, due);
        if (recipients.isEmpty()) {
            return List.of(skipped(SkipReason.ANSWERED, next));
        }
        StepFired fired = new StepFired(
                now.stamp(),
                ladder.run(),
                ladder.pass(),
                index,
                step.act(),
                due,
                recipients,
                Optional.of(now.directory().version()),
                found.unsure(),
                next);
        return Asking.with(fired, step, now);
    }

    private Fact nobody(Firing firing) {
        Instant next = firing.following(index, due);
        return switch (climb.settings().onEmptyTarget()) {
            case WAIT -> skipped(SkipReason.NOBODY, next);
            case SKIP_NOW ->
                skipped(SkipReason.NOBODY, index + 1 < climb.steps().size() ? due : next);
            case NEXT_ON_CALL ->
                step.targets().stream()
                        .flatMap(target -> now.directory().nextTransition(target, asked).stream())
                        .min(Instant::compareTo)
                        .<Fact>map(at -> deferred(WaitReason.NOBODY, at))
                        .orElseGet(() -> skipped(SkipReason.NOBODY, next));
        };
    }

    private StepSkipped skipped(SkipReason reason, Instant next) {
        return new StepSkipped(now.stamp(), ladder.run(), ladder.pass(), index, due, reason, next);
    }

    private StepDeferred deferred(WaitReason reason, Instant until) {
        return new StepDeferred(
                now.stamp(),
                ladder.run(),
                ladder.pass(),
                index,
                due,
                reason,
                until,
                Optional.of(now.directory().version()));
    }
}
