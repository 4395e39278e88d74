package io.github.hansho.reporting.report;

import io.github.hansho.core.alert.AlertGroup.Judgement;
import io.github.hansho.core.party.ActorKind;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Precursor;
import java.util.List;

/** Says what a precursor cost, by whose judgement and by which rule. */
final class PrecursorWords {

    private PrecursorWords() {}

    /** Says it of the earliest. */
    static String first(List<Precursor> precursors, Speech speech) {
        Precursor earliest = precursors.get(0);
        String key = earliest.dismissal()
                .map(judgement -> judgement.by().kind() == ActorKind.PERSON
                        ? "short.precursor.by-person"
                        : "short.precursor.by-rule")
                .orElse("short.precursor.by-nobody-known");
        return speech.say(
                key,
                "alerted",
                speech.clock(earliest.alertedAt()),
                "recognised",
                speech.clock(earliest.recognisedAt()),
                "lost",
                speech.duration(earliest.lost()),
                "judge",
                earliest.dismissal()
                        .map(judgement -> speech.people().of(judgement.by()))
                        .orElse(""),
                "dismissed",
                earliest.dismissal().map(Judgement::at).map(speech::clock).orElseGet(() -> speech.none("none")),
                "reason",
                earliest.dismissal()
                        .map(judgement -> speech.text(judgement.reason()).words())
                        .orElse(""),
                "finder",
                speech.people().of(earliest.recognisedBy()));
    }

    static List<Value> row(Precursor precursor, Speech speech) {
        return List.of(
                speech.text(precursor.alert().title()),
                speech.instant(precursor.alertedAt()),
                precursor
                        .dismissal()
                        .map(judgement -> dismissal(judgement, speech))
                        .orElseGet(() -> speech.none("precursor.unknown")),
                speech.instant(precursor.recognisedAt()),
                Value.of(speech.people().of(precursor.recognisedBy())),
                speech.duration(precursor.lost()));
    }

    private static Value dismissal(Judgement judgement, Speech speech) {
        return speech.value(
                "precursor.dismissed",
                "at",
                speech.instant(judgement.at()),
                "by",
                speech.people().of(judgement.by()),
                "verdict",
                speech.word(judgement.verdict()),
                "reason",
                speech.text(judgement.reason()));
    }
}
