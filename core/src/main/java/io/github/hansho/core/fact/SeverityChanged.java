package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.text.Text;
import java.util.Map;
import java.util.Optional;

/**
 * The severity (深刻度) was set, raised or lowered.
 *
 * @param stamp when and by whom
 * @param from the severity before
 * @param to the severity now
 * @param standing whether it is confirmed
 * @param reason why
 * @param inputs what it was derived from, by name
 */
public record SeverityChanged(
        Stamp stamp, Optional<String> from, String to, Standing standing, Text reason, Map<String, String> inputs)
        implements Change {

    /** Keeps the inputs in a stable order. */
    public SeverityChanged {
        inputs = Copies.sorted(inputs);
    }

    @Override
    public String type() {
        return "severity-changed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.equal(incident, this, "severity", from, incident.severity());
        return incident.withAssessment(incident.assessment().with(new Assessment.Severity(to, standing, stamp.at())));
    }

    @Override
    public SeverityChanged erased() {
        return new SeverityChanged(stamp, from, to, standing, Text.ERASED, inputs);
    }
}
