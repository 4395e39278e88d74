package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepFired;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One call upon one person by a step of an escalation, and what came of it.
 *
 * @param step the step
 * @param to who was called
 * @param outcomes what came of it, in order; none where nothing was kept
 * @param acknowledged when that person acknowledged on the step's track, this being the latest call until then
 */
public record Call(StepFired step, Recipient to, List<Contacted> outcomes, Optional<Instant> acknowledged) {

    /** A step is late when it was done more than this after it was due. */
    public static final Duration LATE = Duration.ofMinutes(1);

    /** Keeps an immutable copy. */
    public Call {
        outcomes = List.copyOf(outcomes);
    }

    /** Returns when a human being answered: took the call, or acknowledged. */
    public Optional<Instant> answered() {
        Optional<Instant> took = outcomes.stream()
                .filter(outcome -> outcome.result() == Contact.ANSWERED)
                .map(outcome -> outcome.stamp().at())
                .findFirst();
        return took.isPresent()
                        && acknowledged.filter(at -> at.isBefore(took.get())).isEmpty()
                ? took
                : acknowledged;
    }

    /** Returns how long after it was due a step was done. */
    public static Duration lateness(StepFired step) {
        return Duration.between(step.due(), step.stamp().recordedAt());
    }

    /** Returns whether a step was late. */
    public static boolean isLate(StepFired step) {
        return lateness(step).compareTo(LATE) > 0;
    }
}
