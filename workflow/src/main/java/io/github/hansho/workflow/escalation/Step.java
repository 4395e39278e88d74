package io.github.hansho.workflow.escalation;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.vocabulary.Act;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One rung of a ladder: whom to call upon, and when.
 *
 * <p>However the plan writes it ({@code at} since the condition became true, {@code wait} since the step before,
 * {@code thenWait} after a step, or a step that only waits), it comes to a distance from the step before.
 *
 * @param act what is asked of them
 * @param targets the roles, teams or people called upon, at least one
 * @param orElse who is called upon when nobody stands in any of them
 * @param unless what keeps it from calling
 * @param anchored whether it counts from the beginning, so that the lateness of a step before it does not move it
 * @param gap how long after the step before it is due; for the first, how long after the beginning
 * @param during the hours it keeps to, by the name of a window
 * @param when what else has to hold
 * @param maxWait how long it waits for that to hold, and then calls all the same; without it, it is passed over at once
 * @param question what is asked, where a decision is
 * @param source where it stands, as {@code tokyo.yaml:12}
 */
public record Step(
        Act act,
        List<String> targets,
        Optional<String> orElse,
        Unless unless,
        boolean anchored,
        Duration gap,
        Optional<String> during,
        Optional<Condition> when,
        Optional<Duration> maxWait,
        Optional<Question> question,
        String source) {

    /** Keeps an immutable copy. */
    public Step {
        targets = List.copyOf(targets);
    }

    /** Returns whom it calls upon, in words: {@code csirt+ciso}. */
    public String calls() {
        return String.join("+", targets);
    }

    Step after(Duration newGap) {
        return new Step(act, targets, orElse, unless, anchored, newGap, during, when, maxWait, question, source);
    }
}
