package io.github.hansho.core.fact;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.Incident;
import java.util.Optional;

/**
 * An alert became part of the incident.
 *
 * @param stamp when and by whom
 * @param alert the alert
 * @param group the alert group it came in, if it came in by intake
 * @param precursor whether it was dismissed before and a later alert showed that it mattered
 */
public record AlertAttached(Stamp stamp, Alert alert, Optional<String> group, boolean precursor) implements Change {

    @Override
    public String type() {
        return "alert-attached";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAlerts(incident.alerts().plus(alert.firstKnown()));
    }

    @Override
    public AlertAttached erased() {
        return new AlertAttached(stamp, alert.erased(), group, precursor);
    }
}
