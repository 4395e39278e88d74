package io.github.hansho.reporting.metric;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup.Judgement;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.AlertRejudged;
import io.github.hansho.core.party.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An alert that was dismissed and turned out to have been a precursor (予兆).
 *
 * @param alert the alert
 * @param alertedAt when it was raised
 * @param dismissal the verdict by which it was dismissed; empty when the alert's own history is not at hand
 * @param recognisedAt when it was seen to matter
 * @param recognisedBy by whom, mostly a rule
 */
public record Precursor(
        Alert alert, Instant alertedAt, Optional<Judgement> dismissal, Instant recognisedAt, Actor recognisedBy) {

    /** Returns the time that was lost between alert and recognition. */
    public Duration lost() {
        return Duration.between(alertedAt, recognisedAt);
    }

    /** Returns the precursors of an incident, in the order in which they were raised. */
    public static List<Precursor> of(Course course, Collection<AlertHistory> alerts) {
        List<AlertAttached> attached = course.facts(AlertAttached.class).stream()
                .filter(AlertAttached::precursor)
                .toList();
        if (attached.isEmpty()) {
            return List.of();
        }
        Map<String, AlertHistory> byGroup = new HashMap<>();
        alerts.forEach(history -> byGroup.put(history.received().group(), history));
        List<Precursor> precursors = new ArrayList<>();
        attached.forEach(one -> precursors.add(of(one, byGroup)));
        precursors.sort(Comparator.comparing(Precursor::alertedAt));
        return List.copyOf(precursors);
    }

    private static Precursor of(AlertAttached attached, Map<String, AlertHistory> byGroup) {
        Instant at = attached.stamp().at();
        Alert alert = attached.alert();
        return new Precursor(
                alert,
                alert.detectedAt().or(alert::occurredAt).orElse(at),
                attached.group().map(byGroup::get).flatMap(history -> dismissal(history, at)),
                at,
                attached.stamp().by());
    }

    private static Optional<Judgement> dismissal(AlertHistory history, Instant before) {
        return history.changes().stream()
                .filter(change -> !change.stamp().at().isAfter(before))
                .flatMap(change -> {
                    Actor by = change.stamp().by();
                    Instant at = change.stamp().at();
                    return change instanceof AlertJudged judged
                            ? Optional.of(new Judgement(judged.verdict(), by, at, judged.reason())).stream()
                            : change instanceof AlertRejudged rejudged && at.isBefore(before)
                                    ? Optional.of(new Judgement(rejudged.to(), by, at, rejudged.reason())).stream()
                                    : Stream.empty();
                })
                .reduce((first, last) -> last);
    }
}
