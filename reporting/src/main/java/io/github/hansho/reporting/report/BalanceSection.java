package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.History;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import java.time.Duration;
import java.util.List;

/** The balance of incidents, and those that are open at its end with their age. */
final class BalanceSection {

    private BalanceSection() {}

    static Section of(Cohort cohort) {
        Speech speech = cohort.speech();
        List<History> histories = cohort.live().stream()
                .map(telling -> telling.course().history())
                .toList();
        IncidentFlow flow = IncidentFlow.of(histories, cohort.input().period());
        Value end = speech.instant(cohort.seenUpTo());
        Balance balance = new Balance(
                speech.say("balance.caption"),
                List.of(
                        line(
                                speech.say(
                                        "balance.before",
                                        "at",
                                        speech.instant(cohort.input().period().from())),
                                flow.openBefore()),
                        line(speech.say("balance.opened"), flow.opened()),
                        line(speech.say("balance.reopened"), flow.reopened()),
                        line(speech.say("balance.closed"), -flow.closed()),
                        line(speech.say("balance.merged"), -flow.merged())),
                speech.say("balance.after", "at", end),
                flow.openAfter());
        return Section.of(
                speech.say("balance.heading"),
                balance,
                new Paragraph(speech.say("balance.definition")),
                open(cohort).table());
    }

    private static Balance.Line line(String words, long amount) {
        return new Balance.Line(words, amount);
    }

    private static Grid open(Cohort cohort) {
        Speech speech = cohort.speech();
        Grid grid = new Grid(speech, "open-cases")
                .code("incident")
                .text("title", "severity", "state", "owner")
                .time("opened")
                .duration("age");
        for (Telling telling : cohort.live()) {
            Course then = Course.of(
                    telling.course().history(), cohort.last(), telling.course().zone());
            if (then.isOpen()) {
                Telling at = new Telling(telling.file(), then, speech);
                grid.row(
                        Value.of(then.history().id().value()),
                        at.title(),
                        speech.word(Glossary.Sort.SEVERITY, at.severity()),
                        Value.of(at.state(at.place().what())),
                        Value.of(speech.people().of(at.owner().what())),
                        speech.instant(Cohort.opened(telling)),
                        speech.duration(Duration.between(Cohort.opened(telling), cohort.seenUpTo())));
            }
        }
        return grid;
    }
}
