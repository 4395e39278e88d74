package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.vocabulary.Interval;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.StandardMetric;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What the report of a period is made of; the order of the histories does not matter.
 *
 * @param histories the histories of all incidents opened before the end of the period, those closed long ago included
 * @param alerts the histories of all groups of alerts with alerts in the period
 * @param period the period, its end not included
 * @param glossary the words for ids
 * @param metrics the durations that are measured
 * @param floor the least number of durations for which a median and a P90 are given; 5 unless told otherwise, because
 *     percentiles of fewer say nothing
 */
public record PeriodInput(
        List<History> histories,
        List<AlertHistory> alerts,
        Interval period,
        Glossary glossary,
        List<Metric> metrics,
        long floor) {

    private static final long FLOOR = 5;

    /**
     * Keeps immutable copies.
     *
     * @throws IllegalArgumentException if the floor is below 1
     */
    public PeriodInput {
        histories = List.copyOf(histories);
        alerts = List.copyOf(alerts);
        metrics = List.copyOf(metrics);
        if (floor < 1) {
            throw new IllegalArgumentException("floor of percentiles is " + floor + ", allowed are 1 and more");
        }
    }

    /**
     * Returns the input of a period, with every duration that is defined here.
     *
     * @throws IllegalArgumentException if the period does not end after it begins
     */
    public static PeriodInput of(
            Collection<History> histories, Collection<AlertHistory> alerts, Instant from, Instant to) {
        return new PeriodInput(
                List.copyOf(histories),
                List.copyOf(alerts),
                new Interval(from, to),
                Glossary.NONE,
                StandardMetric.all(),
                FLOOR);
    }

    /** Returns this with words for ids. */
    public PeriodInput with(Glossary newGlossary) {
        return new PeriodInput(histories, alerts, period, newGlossary, metrics, floor);
    }

    /** Returns this with other durations measured. */
    public PeriodInput measuring(List<Metric> newMetrics) {
        return new PeriodInput(histories, alerts, period, glossary, newMetrics, floor);
    }

    /** Returns this with percentiles given from so many durations on. */
    public PeriodInput withFloor(long newFloor) {
        return new PeriodInput(histories, alerts, period, glossary, metrics, newFloor);
    }
}
