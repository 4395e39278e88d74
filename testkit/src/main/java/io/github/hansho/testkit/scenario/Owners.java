package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Duration;
import java.time.Instant;

/** Who owned when: an incident that is open has an owner that is a team or somebody in one, at every instant. */
final class Owners {

    private Owners() {}

    /** Adds up the time during which an open incident belonged to no team. */
    static Duration unowned(Run run) {
        return run.histories().stream().map(history -> unowned(history, run)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration unowned(History history, Run run) {
        Duration total = Duration.ZERO;
        Incident incident = history.opened().incident();
        Instant since = history.opened().stamp().at();
        for (Change change : history.changes()) {
            total = total.plus(
                    isUnowned(incident) ? Duration.between(since, change.stamp().at()) : Duration.ZERO);
            since = change.stamp().at();
            incident = change.appliedAsFarAsKnown(incident);
        }
        return total.plus(isUnowned(incident) ? Duration.between(since, run.instant(run.end())) : Duration.ZERO);
    }

    /** A person without a team is nobody whom a roster can replace. */
    private static boolean isUnowned(Incident incident) {
        return incident.phase() != Phase.CLOSED
                && incident.owner().team().isEmpty()
                && incident.owner().role().isEmpty();
    }
}
