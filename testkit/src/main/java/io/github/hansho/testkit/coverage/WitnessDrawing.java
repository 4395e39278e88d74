package io.github.hansho.testkit.coverage;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Draws what happens on the ladders of one case. */
final class WitnessDrawing {

    private WitnessDrawing() {}

    static Lanes of(Witness witness) {
        Map<String, List<Lanes.Mark>> marks = new LinkedHashMap<>();
        TreeSet<String> kinds = new TreeSet<>();
        Instant last = witness.openedAt();
        for (Event event : witness.events()) {
            Instant at = event.timing().of(witness.openedAt());
            last = at.isAfter(last) ? at : last;
            kinds.add(kind(event));
            marks.computeIfAbsent(event.run(), run -> new ArrayList<>())
                    .add(new Lanes.Mark(at, kind(event), words(event)));
        }
        List<Lanes.Category> categories = kinds.stream()
                .map(kind -> Lanes.Category.of(kind, Words.label("mark." + kind)))
                .toList();
        List<Lanes.Lane> lanes = new ArrayList<>();
        marks.forEach((run, all) -> lanes.add(new Lanes.Lane(run, Label.plain(run), List.of(), all)));
        return new Lanes(Words.label("mark.title"), witness.openedAt(), last, categories, lanes);
    }

    /** What it is; a step that reaches nobody is told apart. */
    private static String kind(Event event) {
        return event.reachesNobody() ? "NOBODY" : event.kind().name();
    }

    private static Label words(Event event) {
        Message words = event.words();
        Label what = Label.of(words.in(Locale.ENGLISH), words.in(Locale.JAPANESE));
        return Words.said("mark.event", "place", event.place(), "what", what);
    }
}
