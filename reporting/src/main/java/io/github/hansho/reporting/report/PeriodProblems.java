package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Problem;
import java.util.List;
import java.util.Optional;

/** What is wrong with the data of the period, incident by incident. */
final class PeriodProblems {

    private PeriodProblems() {}

    static Optional<Notice> notice(Cohort cohort) {
        int n = problems(cohort).size();
        Speech speech = cohort.speech();
        return n == 0
                ? Optional.empty()
                : Optional.of(new Notice(Notice.Level.DATA_PROBLEM, speech.say("data.notice", "n", n), List.of()));
    }

    static Section section(Cohort cohort) {
        Speech speech = cohort.speech();
        Grid grid = new Grid(speech, "problems").code("incident").text("problem");
        problems(cohort)
                .forEach(problem ->
                        grid.row(Value.of(problem.incident().value()), Value.of(DataNotices.words(problem, speech))));
        return Section.of(speech.say("data.heading"), grid.table());
    }

    private static List<Problem> problems(Cohort cohort) {
        return cohort.live().stream()
                .flatMap(telling -> Problem.of(telling.course(), cohort.input().metrics()).stream())
                .toList();
    }
}
