package io.github.hansho.workflow.intake;

import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Duration;
import java.util.Set;

/** What a rule does with the first alert of a group. */
public sealed interface IntakeAction {

    /**
     * Says what it is, and that nothing is to be done.
     *
     * @param verdict what it is
     * @param reason why
     */
    record Dismiss(Verdict verdict, Text reason) implements IntakeAction {}

    /**
     * Lets it wait for a review.
     *
     * @param within how long at the most
     */
    record Hold(Duration within) implements IntakeAction {}

    /**
     * Opens an incident.
     *
     * @param severity its severity, provisional
     */
    record Open(String severity) implements IntakeAction {}

    /**
     * Attaches it to the latest open incident that shares an observable; the rule does not know it when there is none.
     *
     * @param share the kinds of observables that count
     */
    record Attach(Set<Observable.Kind> share) implements IntakeAction {
        /** Keeps an immutable copy. */
        public Attach {
            share = Set.copyOf(share);
        }
    }
}
