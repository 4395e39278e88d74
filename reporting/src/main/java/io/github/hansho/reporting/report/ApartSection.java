package io.github.hansho.reporting.report;

import io.github.hansho.core.incident.Origin;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;

/** What is counted nowhere else: exercises, tests, and records of other kinds. */
final class ApartSection {

    private ApartSection() {}

    static Section of(Cohort cohort) {
        Speech speech = cohort.speech();
        Grid grid = new Grid(speech, "apart")
                .code("incident")
                .text("title", "kind", "mode")
                .time("opened");
        for (Telling telling : cohort.apart()) {
            Origin origin = telling.course().history().opened().origin();
            grid.row(
                    Value.of(origin.id().value()),
                    telling.title(),
                    Value.of(speech.word(origin.kind())),
                    Value.of(speech.word(origin.mode())),
                    speech.instant(Cohort.opened(telling)));
        }
        return Section.of(speech.say("apart.heading"), grid.table());
    }
}
