package io.github.hansho.reporting.report;

import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Mark;
import io.github.hansho.reporting.metric.StandardMetric;
import java.util.Optional;

/** The incidents opened in the period, one line each. */
final class CaseTable {

    private CaseTable() {}

    static Section of(Cohort cohort) {
        Speech speech = cohort.speech();
        Grid states = new Grid(speech, "cases")
                .code("incident")
                .text("title", "severity", "verdict", "state")
                .duration("on-hold", "to-resolve");
        Grid times = new Grid(speech, "case-times")
                .code("incident")
                .time("alerted", "recognised", "taken", "first-contained", "last-contained");
        for (Telling telling : cohort.opened()) {
            Course course = telling.course();
            Value id = Value.of(course.history().id().value());
            states.row(
                    id,
                    telling.title(),
                    speech.word(Glossary.Sort.SEVERITY, telling.severity()),
                    Value.of(speech.word(telling.verdict())),
                    Value.of(telling.state(telling.place().what())),
                    speech.reading(StandardMetric.ON_HOLD_TIME.read(course)),
                    speech.reading(StandardMetric.TIME_TO_RESOLVE.read(course)));
            times.row(
                    id,
                    at(course.first(Milestone.DETECTED), speech),
                    at(course.first(Milestone.RECOGNISED), speech),
                    at(course.first(Milestone.ACCEPTED), speech),
                    at(course.first(Milestone.FIRST_CONTAINED), speech),
                    at(course.last(Milestone.LAST_CONTAINED), speech));
        }
        return Section.of(speech.say("cases.heading"), states.table(), times.table());
    }

    private static Value at(Optional<Mark> mark, Speech speech) {
        return mark.map(known -> speech.moment(known.when())).orElseGet(() -> speech.none("none"));
    }
}
