package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.EscalationSettings.CatchUp;
import io.github.hansho.workflow.escalation.EscalationSettings.ResolveAt;
import io.github.hansho.workflow.escalation.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several overdue steps of a ladder at one go: one call to everybody, or the latest step alone.
 *
 * <p>A step gives way only to one that calls indeed. Where the next pass is overdue as well, that one calls.
 */
final class Together {

    private final Situation now;
    private final Climb climb;
    private final Firing firing;
    private final boolean collapse;
    private final Instant clock;
    private final List<Rung> rungs = new ArrayList<>();
    private int last = -1;

    Together(Situation now, Climb climb, Firing firing) {
        this.now = now;
        this.climb = climb;
        this.firing = firing;
        this.collapse = climb.settings().catchUp() == CatchUp.COLLAPSE;
        this.clock = now.stamp().recordedAt();
    }

    private record Rung(int step, Instant due, Optional<Fact> obstacle) {}

    List<Fact> facts(int first, Instant firstDue) {
        boolean passIsOver = collect(first, firstDue);
        Set<String> besides = new LinkedHashSet<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < (last < 0 ? rungs.size() : last); i++) {
            Rung rung = rungs.get(i);
            if (rung.obstacle().isEmpty() && collapse) {
                besides.addAll(climb.steps().get(rung.step()).targets());
            }
            facts.add(rung.obstacle().orElseGet(() -> givingWay(rung)));
        }
        if (last >= 0) {
            Rung rung = rungs.get(last);
            facts.addAll(
                    passIsOver
                            ? List.of(givingWay(rung))
                            : firing(rung.step(), rung.due()).facts(besides));
        }
        return facts;
    }

    /** Collects the steps that are overdue by the clock; returns whether the next pass is, too. */
    private boolean collect(int first, Instant firstDue) {
        int step = first;
        Instant due = firstDue;
        while (step < climb.steps().size()
                && !due.isAfter(clock)
                && (step == first
                        || joins(climb.steps().get(first), climb.steps().get(step)))) {
            Optional<Fact> obstacle = firing(step, due).obstacle();
            if (obstacle.filter(StepDeferred.class::isInstance).isPresent() && step > first) {
                return false;
            }
            last = obstacle.isEmpty() ? rungs.size() : last;
            rungs.add(new Rung(step, due, obstacle));
            if (obstacle.isPresent() && !(obstacle.get() instanceof StepSkipped)) {
                return false;
            }
            due = obstacle.isPresent() ? ((StepSkipped) obstacle.get()).next() : due.plus(firing.gapAfter(step));
            step++;
        }
        return step == climb.steps().size()
                && climb.isRepeated()
                && climb.settings().resolveAt() == ResolveAt.FIRING
                && !due.plus(climb.rule().offset(climb.ladder().track(), 0)).isAfter(clock);
    }

    /**
     * What stops one has to stop the other. In one call to everybody, nobody who is called is merely informed, and
     * questions and offers are made one by one.
     */
    private boolean joins(Step first, Step step) {
        boolean asks = step.act() == Act.ASK || step.act() == Act.TRANSFER;
        return step.unless() == first.unless() && (!collapse || (step.act() == first.act() && !asks));
    }

    private StepFiring firing(int step, Instant due) {
        return new StepFiring(now, climb, step, due, firing);
    }

    private StepSkipped givingWay(Rung rung) {
        return firing.skipped(
                rung.step(),
                rung.due(),
                collapse ? SkipReason.COLLAPSED : SkipReason.SUPERSEDED,
                rung.due().plus(firing.gapAfter(rung.step())));
    }
}
