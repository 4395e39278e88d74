package io.github.hansho.workflow.climb;

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
import java.util.stream.Stream;

/** One step whose time has come: what keeps it from calling, and else whom it calls. */
final class StepFiring {

    private final Situation now;
    private final Climb climb;
    private final Ladder ladder;
    private final Step step;
    private final int index;
    private final Instant due;
    private final Firing firing;
    private final Instant asked;

    StepFiring(Situation now, Climb climb, int index, Instant due, Firing firing) {
        this.now = now;
        this.climb = climb;
        this.ladder = climb.ladder();
        this.step = climb.steps().get(index);
        this.index = index;
        this.due = due;
        this.firing = firing;
        Instant clock = now.stamp().recordedAt();
        this.asked = climb.settings().resolveAt() == ResolveAt.DUE || clock.isBefore(due) ? due : clock;
    }

    /** Returns what the step comes to, calling the roles of other steps besides. */
    List<Fact> facts(Set<String> besides) {
        Optional<Fact> obstacle = held();
        if (obstacle.isPresent()) {
            return List.of(obstacle.get());
        }
        Recipients found = found(besides);
        return wanted(found).isEmpty() ? List.of(nobody(found)) : called(found);
    }

    /** Returns what keeps it from calling by itself, if something does. */
    Optional<Fact> obstacle() {
        return held().or(() -> {
            Recipients found = found(Set.of());
            return wanted(found).isEmpty() ? Optional.of(nobody(found)) : Optional.empty();
        });
    }

    private Optional<Fact> held() {
        if (climb.isStopped(step)) {
            return Optional.of(skipped(SkipReason.ANSWERED));
        }
        Optional<Maintenance> maintenance =
                now.directory().maintenance(now.incident().origin().constituency(), asked);
        if (maintenance.isPresent()) {
            return Optional.of(
                    deferred(WaitReason.MAINTENANCE, maintenance.get().to()));
        }
        return outside().or(this::waiting);
    }

    private Optional<Fact> outside() {
        Optional<Window> window = step.during().flatMap(now.directory()::window);
        if (window.isEmpty() || window.get().at(asked) != Openness.CLOSED) {
            return Optional.empty();
        }
        Optional<Instant> opens = window.get().nextOpen(asked);
        return Optional.of(
                climb.settings().outsideWindow() == OutsideWindow.SKIP || opens.isEmpty()
                        ? skipped(SkipReason.OUTSIDE_WINDOW)
                        : deferred(WaitReason.OUTSIDE_WINDOW, opens.get()));
    }

    private Optional<Fact> waiting() {
        boolean waited = index == ladder.step() && ladder.waitingSince().isPresent();
        if (waited || climb.holds(step, now.fields())) {
            return Optional.empty();
        }
        return Optional.of(
                step.maxWait().isEmpty()
                        ? skipped(SkipReason.CONDITION)
                        : deferred(WaitReason.CONDITION, due.plus(step.maxWait().get())));
    }

    private Recipients found(Set<String> besides) {
        return Recipients.of(now.directory(), step, besides, climb.settings().fallback(), asked);
    }

    private List<Recipient> wanted(Recipients found) {
        return climb.settings().acknowledgeBy() == AcknowledgeBy.ALL
                ? found.without(ladder.answer().map(Ladder.Answer::by).orElse(Set.of()))
                : found.all();
    }

    private List<Fact> called(Recipients found) {
        StepFired fired = new StepFired(
                now.stamp(),
                ladder.run(),
                ladder.pass(),
                index,
                step.act(),
                due,
                wanted(found),
                Optional.of(now.directory().version()),
                found.unsure(),
                firing.following(index, due));
        return Asking.with(fired, step, now);
    }

    /** Nobody is there; or everybody who is has answered. */
    private Fact nobody(Recipients found) {
        if (!found.all().isEmpty()) {
            return skipped(SkipReason.ANSWERED);
        }
        return switch (climb.settings().onEmptyTarget()) {
            case WAIT -> skipped(SkipReason.NOBODY);
            case SKIP_NOW ->
                index + 1 < climb.steps().size()
                        ? firing.skipped(index, due, SkipReason.NOBODY, due)
                        : skipped(SkipReason.NOBODY);
            case NEXT_ON_CALL ->
                somebody().<Fact>map(at -> deferred(WaitReason.NOBODY, at)).orElseGet(() -> skipped(SkipReason.NOBODY));
        };
    }

    /** Returns when somebody may be there: when the answer changes for one of those whom the step may call. */
    private Optional<Instant> somebody() {
        return Stream.of(step.targets().stream(), step.orElse().stream(), climb.settings().fallback().stream())
                .flatMap(targets -> targets)
                .flatMap(target -> now.directory().nextTransition(target, asked).stream())
                .min(Instant::compareTo);
    }

    private StepSkipped skipped(SkipReason reason) {
        return firing.skipped(index, due, reason, firing.following(index, due));
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
