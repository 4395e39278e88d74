package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Course;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a period is about, as it was known at the edition's instant and in an order of its own.
 *
 * @param input what the report is made of
 * @param speech how to speak
 * @param live the live incidents opened before the end of the period
 * @param apart what was opened within the period and is not counted: exercises, tests, records of other kinds
 * @param alerts the groups of alerts known
 */
record Cohort(PeriodInput input, Speech speech, List<Telling> live, List<Telling> apart, List<AlertHistory> alerts) {

    private static final Comparator<Telling> BY_OPENING = Comparator.comparing((Telling telling) ->
                    telling.course().history().opened().stamp().at())
            .thenComparing(telling -> telling.course().history().id().value());

    static Cohort of(PeriodInput input, Edition edition) {
        Speech speech = new Speech(edition, input.glossary());
        Instant end = input.period().to();
        List<Telling> known = input.histories().stream()
                .filter(history -> isBefore(history.opened().stamp(), end, edition.asOf()))
                .map(history -> telling(history, input, speech))
                .sorted(BY_OPENING)
                .toList();
        List<AlertHistory> alerts = input.alerts().stream()
                .filter(alert -> isBefore(alert.received().stamp(), end, edition.asOf()))
                .map(alert -> cut(alert, end, edition.asOf()))
                .sorted(Comparator.comparing(
                                (AlertHistory alert) -> alert.received().stamp().at())
                        .thenComparing(alert -> alert.received().group()))
                .toList();
        return new Cohort(
                input,
                speech,
                known.stream().filter(Cohort::counts).toList(),
                known.stream()
                        .filter(telling -> !counts(telling) && input.period().contains(opened(telling)))
                        .toList(),
                alerts);
    }

    /** Returns the live incidents opened within the period. */
    List<Telling> opened() {
        return live.stream()
                .filter(telling -> input.period().contains(opened(telling)))
                .toList();
    }

    /** Returns the instant that the report sees up to: the end of the period, or the edition's where that is earlier. */
    Instant seenUpTo() {
        Instant asOf = speech.edition().asOf();
        return asOf.isBefore(input.period().to()) ? asOf : input.period().to();
    }

    /** Returns the last instant that the report sees. */
    Instant last() {
        Instant asOf = speech.edition().asOf();
        Instant end = input.period().to();
        return asOf.isBefore(end) ? asOf : end.minusNanos(1);
    }

    static Instant opened(Telling telling) {
        return telling.course().history().opened().stamp().at();
    }

    private static boolean counts(Telling telling) {
        return telling.course().counts()
                && telling.course().history().opened().origin().kind() == Kind.INCIDENT;
    }

    private static Telling telling(History history, PeriodInput input, Speech speech) {
        Edition edition = speech.edition();
        IncidentFile file = IncidentFile.of(history)
                .with(input.alerts())
                .with(input.glossary())
                .measuring(input.metrics());
        return new Telling(file, Course.of(history, edition.asOf(), edition.zone()), speech);
    }

    private static AlertHistory cut(AlertHistory alert, Instant end, Instant asOf) {
        List<AlertChange> changes = alert.changes().stream()
                .filter(change -> isBefore(change.stamp(), end, asOf))
                .toList();
        return new AlertHistory(alert.received(), changes);
    }

    private static boolean isBefore(Stamp stamp, Instant end, Instant asOf) {
        return stamp.at().isBefore(end) && !stamp.at().isAfter(asOf);
    }
}
