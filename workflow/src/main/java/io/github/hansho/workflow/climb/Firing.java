package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.escalation.EscalationSettings.CatchUp;
import io.github.hansho.workflow.escalation.EscalationSettings.WaitFrom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is due on one ladder at one instant. */
final class Firing {

    private final Situation now;
    private final Climb climb;
    private final Instant clock;

    Firing(Situation now, Climb climb) {
        this.now = now;
        this.climb = climb;
        this.clock = now.stamp().recordedAt();
    }

    List<Fact> facts(int first) {
        List<Fact> facts = new ArrayList<>();
        for (int step = climb.ladder().step(); step < first; step++) {
            facts.add(skipped(step, climb.due(step), SkipReason.ANSWERED, climb.due(step + 1)));
        }
        Instant due = now.at();
        CatchUp how = climb.settings().catchUp();
        if (Duration.between(due, clock).compareTo(climb.settings().tooLateAfter()) > 0) {
            facts.add(skipped(first, due, SkipReason.TOO_LATE, following(first, due)));
        } else if (clock.isAfter(due) && (how == CatchUp.COLLAPSE || how == CatchUp.SKIP_TO_CURRENT)) {
            facts.addAll(new Together(now, climb, this).facts(first, due));
        } else {
            facts.addAll(new StepFiring(now, climb, first, due, this).facts(Set.of()));
        }
        return facts;
    }

    StepSkipped skipped(int step, Instant due, SkipReason reason, Instant next) {
        return new StepSkipped(now.stamp(), climb.ladder().run(), climb.ladder().pass(), step, due, reason, next);
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
                        || !climb.steps().get(step + 1).anchored());
        boolean one = climb.settings().catchUp() == CatchUp.ONE_STEP_PER_TICK;
        return (late && (drifts || one) ? clock : due).plus(gapAfter(step));
    }
}
