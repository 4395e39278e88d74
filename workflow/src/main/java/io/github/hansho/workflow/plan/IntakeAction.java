package io.github.hansho.workflow.plan;

import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What intake does with an alert. */
public sealed interface IntakeAction {

    /** Leaves it for somebody to look at. */
    IntakeAction LEAVE = new Leave();

    /** Nothing is decided; somebody has to look. */
    record Leave() implements IntakeAction {}

    /**
     * It is dismissed.
     *
     * @param verdict the verdict it is dismissed with
     * @param reason why, for people
     */
    record Dismiss(Verdict verdict, Label reason) implements IntakeAction {}

    /**
     * It waits for a review.
     *
     * @param review how long after its arrival the review is due
     */
    record Hold(Duration review) implements IntakeAction {}

    /**
     * An incident is opened.
     *
     * @param severity at which severity; if empty, the alert's own where the plan has it, else none
     */
    record Open(Optional<String> severity) implements IntakeAction {}

    /**
     * It is attached to an open incident that names the same thing; without one, the next rule is asked.
     *
     * @param sharing what kinds of things count
     */
    record Attach(Set<Observable.Kind> sharing) implements IntakeAction {}
}
