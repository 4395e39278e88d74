package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.EscalationSettings.CatchUp;
import io.github.hansho.workflow.escalation.EscalationSettings.WaitFrom;
import io.github.hansho.workflow.escalation.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is due on one ladder at one instant, several overdue steps taken together as the rule says. */
final class Firing {

    private final Situation now;
    private final Climb climb;
    private final Instant clock;
    private final List<Fact> facts = new ArrayList<>();

    Firing(Situation now, Climb climb) {
        this.now = now;
        this.climb = climb;
        this.clock = now.stamp().recordedAt();
    }

    List<Fact> facts(int first) {
        for (int step = climb.ladder().step(); step < first; step++) {
            skip(step, climb.due(step), SkipReason.ANSWERED, climb.due(step + 1));
        }
        Instant due = now.at();
        if (Duration.between(due, clock).compareTo(climb.settings().tooLateAfter()) > 0) {
            skip(first, due, SkipReason.TOO_LATE, following(first, due));
            return facts;
        }
        Set<String> besides = new LinkedHashSet<>();
        int step = first;
        CatchUp how = climb.settings().catchUp();
        if (how == CatchUp.COLLAPSE || how == CatchUp.SKIP_TO_CURRENT) {
            for (int last = last(first, due); step < last; step++) {
                Instant next = due.plus(gapAfter(step));
                boolean stopped = climb.isStopped(climb.steps().get(step));
                if (!stopped && how == CatchUp.COLLAPSE) {
                    besides.addAll(climb.steps().get(step).targets());
                }
                skip(step, due, stopped ? SkipReason.ANSWERED : reason(how), next);
                due = next;
            }
        }
        facts.addAll(new StepFiring(now, climb, step, due).facts(besides, this));
        return facts;
    }

    private static SkipReason reason(CatchUp how) {
        return how == CatchUp.COLLAPSE ? SkipReason.COLLAPSED : SkipReason.SUPERSEDED;
    }

    /** The last step that is overdue by the clock, and not stopped. */
    private int last(int first, Instant firstDue) {
        int last = first;
        Instant due = firstDue;
        for (int step = first + 1; step < climb.steps().size(); step++) {
            due = due.plus(climb.steps().get(step).gap());
            if (due.isAfter(clock)) {
                return last;
            }
            last = climb.isStopped(climb.steps().get(step)) ? last : step;
        }
        return last;
    }

    private void skip(int step, Instant due, SkipReason reason, Instant next) {
        facts.add(new StepSkipped(
                now.stamp(), climb.ladder().run(), climb.ladder().pass(), step, due, reason, next));
    }

    Duration gapAfter(int step) {
        return step + 1 < climb.steps().size()
                ? climb.steps().get(step + 1).gap()
                : climb.settings().passGap();
    }

    /** When what follows a step is due: counted from when the step was due, or from when it was done. */
    Instant following(int step, Instant due) {
        boolean late = clock.isAfter(due);
        boolean drifts = climb.settings().waitFrom() == WaitFrom.DONE
                && (step + 1 >= climb.steps().size()
                        || !isAnchored(climb.steps().get(step + 1)));
        boolean one = late && climb.settings().catchUp() == CatchUp.ONE_STEP_PER_TICK;
        return (late && (drifts || one) ? clock : due).plus(gapAfter(step));
    }

    private static boolean isAnchored(Step step) {
        return step.anchored();
    }
}
