package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Mark;
import io.github.hansho.reporting.metric.Precursor;
import io.github.hansho.reporting.metric.Reading;
import io.github.hansho.reporting.metric.StandardMetric;
import io.github.hansho.reporting.metric.Transfer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The incident in a few sentences, each with its figure. */
final class InShort {

    private final Telling telling;
    private final Course course;
    private final Speech speech;
    private final List<String> sentences = new ArrayList<>();

    private InShort(Telling telling) {
        this.telling = telling;
        this.course = telling.course();
        this.speech = telling.speech();
    }

    static Section of(Telling telling) {
        InShort shortly = new InShort(telling);
        shortly.recognised();
        shortly.transfers();
        shortly.sentences.addAll(EscalationWords.of(telling));
        shortly.contained();
        shortly.rested();
        shortly.resolved();
        shortly.sentences.add(LawSection.line(telling));
        Instant opened = telling.course().history().opened().stamp().at();
        return Section.of(
                shortly.speech.say("short.heading"),
                Listing.of(shortly.sentences),
                new Paragraph(shortly.speech.say(
                        "short.day", "day", shortly.speech.edition().day(opened))));
    }

    private void recognised() {
        List<Precursor> precursors = Precursor.of(course, telling.file().alerts());
        if (precursors.isEmpty()) {
            course.first(Milestone.DETECTED)
                    .ifPresent(detected -> add(
                            "short.recognised",
                            "alerted",
                            at(detected),
                            "recognised",
                            speech.clock(course.history().opened().origin().openedAt()),
                            "lasted",
                            reading(StandardMetric.DETECTION_TO_RECOGNITION)));
            return;
        }
        sentences.add(PrecursorWords.first(precursors, speech));
    }

    private void transfers() {
        for (Transfer transfer : course.transfers()) {
            add(
                    transfer.taken().isPresent() ? "short.taken" : "short.not-taken",
                    "to",
                    speech.people().of(transfer.first().offer().to()),
                    "offered",
                    speech.clock(transfer.first().offeredAt()),
                    "told",
                    transfer.told().map(this::told).orElseGet(() -> speech.none("never")),
                    "acknowledged",
                    at(transfer.acknowledged()),
                    "taken",
                    at(transfer.taken()),
                    "lasted",
                    speech.duration(transfer.lasted(course.asOf())),
                    "offers",
                    OfferWords.of(transfer, telling));
        }
        add(
                "short.owner",
                "minutes",
                speech.edition().count(course.withoutOwner().toMinutes()));
    }

    private void contained() {
        Optional<Mark> first = course.first(Milestone.FIRST_CONTAINED);
        Optional<Mark> last = course.last(Milestone.LAST_CONTAINED);
        if (first.isEmpty()) {
            add("short.not-contained");
        } else if (last.isEmpty()) {
            add("short.no-longer-contained", "first", at(first.get()));
        } else {
            boolean once = first.get().equals(last.get());
            add(
                    once ? "short.contained-once" : "short.contained",
                    "first",
                    at(first.get()),
                    "last",
                    at(last.get()),
                    "fromAlert",
                    reading(StandardMetric.TIME_TO_LAST_CONTAINMENT),
                    "fromRecognition",
                    reading(StandardMetric.RECOGNITION_TO_LAST_CONTAINMENT));
        }
    }

    private void rested() {
        if (!course.holds().isEmpty()) {
            add("short.on-hold", "total", reading(StandardMetric.ON_HOLD_TIME));
        }
    }

    private void resolved() {
        Reading reading = StandardMetric.TIME_TO_RESOLVE.read(course);
        if (reading instanceof Reading.Open open) {
            add("short.not-resolved", "soFar", speech.duration(open.soFar()));
        } else if (reading instanceof Reading.Reached) {
            Instant at = course.first(Milestone.RESOLVED).orElseThrow().when().at();
            add("short.resolved", "at", speech.clock(at), "lasted", speech.reading(reading));
        }
    }

    private Value reading(StandardMetric metric) {
        return speech.reading(metric.read(course));
    }

    private Value told(Contacted told) {
        return speech.value(
                "short.told",
                "at",
                speech.clock(told.stamp().at()),
                "channel",
                speech.word(Glossary.Sort.CHANNEL, told.channel()));
    }

    private Value at(Optional<? extends Fact> fact) {
        return fact.map(known -> speech.clock(known.stamp().at())).orElseGet(() -> speech.none("never"));
    }

    private Value at(Mark mark) {
        return speech.clock(mark.when());
    }

    private void add(String key, Object... values) {
        sentences.add(speech.say(key, values));
    }
}
