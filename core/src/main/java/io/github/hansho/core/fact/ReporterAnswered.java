package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * Whoever reported it got an answer.
 *
 * @param stamp when and by whom
 * @param channel by which channel
 * @param answer the answer
 */
public record ReporterAnswered(Stamp stamp, String channel, Text answer) implements Change {

    @Override
    public String type() {
        return "reporter-answered";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withDuties(incident.duties().answered());
    }

    @Override
    public ReporterAnswered erased() {
        return new ReporterAnswered(stamp, channel, Text.ERASED);
    }
}
