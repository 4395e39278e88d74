package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.metric.Problem;
import java.util.List;
import java.util.Optional;

/** What is wrong with the data of one incident. */
final class DataNotices {

    private DataNotices() {}

    /** Says at the head of the report that something is wrong, if anything is. */
    static Optional<Notice> notice(Telling telling) {
        List<Problem> problems = problems(telling);
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(
                        Notice.Level.DATA_PROBLEM,
                        telling.speech().say("data.notice", "n", problems.size()),
                        problems.stream()
                                .limit(5)
                                .map(problem -> words(problem, telling.speech()))
                                .toList()));
    }

    /** Lists all that is wrong, or says that nothing was found. */
    static Section section(Telling telling) {
        Speech speech = telling.speech();
        List<String> items = problems(telling).stream()
                .map(problem -> words(problem, speech))
                .toList();
        return Section.of(
                speech.say("data.heading"),
                items.isEmpty() ? new Paragraph(speech.say("data.none")) : Listing.of(items));
    }

    static String words(Problem problem, Speech speech) {
        if (problem instanceof Problem.NegativeDuration negative) {
            return speech.say(
                    "data.negative", "metric", negative.metric().label(), "lasted", speech.duration(negative.lasted()));
        }
        if (problem instanceof Problem.UnknownFact unknown) {
            return speech.say("data.unknown-fact", "type", unknown.type(), "at", speech.instant(unknown.at()));
        }
        if (problem instanceof Problem.ClockBehind behind) {
            return speech.say(
                    "data.clock-behind",
                    "fact",
                    behind.fact(),
                    "clock",
                    speech.instant(behind.clock()),
                    "at",
                    speech.instant(behind.at()));
        }
        Problem.DoesNotFit misfit = (Problem.DoesNotFit) problem;
        return speech.say(
                "data.does-not-fit", "fact", misfit.fact(), "needed", misfit.needed(), "there", misfit.there());
    }

    private static List<Problem> problems(Telling telling) {
        return Problem.of(telling.course(), telling.file().metrics());
    }
}
