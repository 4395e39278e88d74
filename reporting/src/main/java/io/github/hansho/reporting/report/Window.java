package io.github.hansho.reporting.report;

import io.github.hansho.reporting.metric.Course;
import java.time.Instant;
import java.util.Collection;

/**
 * The time that a picture shows: from the first thing drawn until now, or until the last fact of what is closed.
 *
 * @param from the beginning
 * @param to the end
 */
record Window(Instant from, Instant to) {

    static Window of(Course course, Collection<Instant> drawn) {
        Instant opened = course.history().opened().stamp().at();
        Instant latest = course.history()
                .facts()
                .map(fact -> fact.stamp().at())
                .max(Instant::compareTo)
                .orElse(opened);
        Instant end = course.isOpen() ? course.asOf() : latest;
        Instant from = opened;
        for (Instant at : drawn) {
            from = at.isBefore(from) ? at : from;
            end = at.isAfter(end) ? at : end;
        }
        return new Window(from, end);
    }
}
