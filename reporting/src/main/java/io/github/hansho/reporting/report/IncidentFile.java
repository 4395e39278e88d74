package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.History;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.StandardMetric;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the report of one incident is made of; only the history is needed.
 *
 * @param history the history of the incident
 * @param alerts the histories of its alerts, by which the report can say who had dismissed a precursor
 * @param lifecycle the lifecycle that it follows, on which the way that was taken is drawn
 * @param glossary the words for ids
 * @param metrics the durations that are measured
 */
public record IncidentFile(
        History history,
        List<AlertHistory> alerts,
        Optional<Graph> lifecycle,
        Glossary glossary,
        List<Metric> metrics) {

    /** Keeps immutable copies. */
    public IncidentFile {
        alerts = List.copyOf(alerts);
        metrics = List.copyOf(metrics);
    }

    /** Returns the file of a history alone, with every duration that is defined here. */
    public static IncidentFile of(History history) {
        return new IncidentFile(history, List.of(), Optional.empty(), Glossary.NONE, StandardMetric.all());
    }

    /** Returns this with the histories of alerts; those of other incidents do no harm. */
    public IncidentFile with(Collection<AlertHistory> newAlerts) {
        return new IncidentFile(history, List.copyOf(newAlerts), lifecycle, glossary, metrics);
    }

    /** Returns this with the lifecycle that the incident follows. */
    public IncidentFile with(Graph newLifecycle) {
        return new IncidentFile(history, alerts, Optional.of(newLifecycle), glossary, metrics);
    }

    /** Returns this with words for ids. */
    public IncidentFile with(Glossary newGlossary) {
        return new IncidentFile(history, alerts, lifecycle, newGlossary, metrics);
    }

    /** Returns this with other durations measured. */
    public IncidentFile measuring(List<Metric> newMetrics) {
        return new IncidentFile(history, alerts, lifecycle, glossary, newMetrics);
    }
}
