package io.github.hansho.reporting.metric;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.vocabulary.Milestone;

/**
 * Sees how an incident came to be known: opened, and the earliest of its alerts.
 *
 * <p>An alert that tells no time of its own counts from when it was recorded.
 */
final class OpeningWitness implements Witness {

    @Override
    public void see(Fact fact, MarkBook book) {
        if (fact instanceof Opened opened) {
            Moment when = Moment.at(opened.origin().openedAt());
            book.earliest(Milestone.OPENED, when, fact);
            book.earliest(Milestone.RECOGNISED, when, fact);
        } else if (fact instanceof AlertAttached attached) {
            Alert alert = attached.alert();
            alert.occurredAt().ifPresent(at -> book.earliest(Milestone.EVIDENCED, Moment.at(at), fact));
            Moment detected = Moment.at(alert.detectedAt()
                    .or(alert::occurredAt)
                    .orElse(attached.stamp().at()));
            book.earliest(Milestone.DETECTED, detected, fact);
        }
    }
}
