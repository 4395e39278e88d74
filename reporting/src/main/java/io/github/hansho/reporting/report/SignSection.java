package io.github.hansho.reporting.report;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Precursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The alerts that it is made of, those that say the same in one line, and what was made of the precursors. */
final class SignSection {

    private final Telling telling;
    private final Speech speech;

    private record Sign(String source, Value title, Value severity, boolean precursor) {}

    private static final class Times {
        final Instant first;
        Instant last;
        long count = 1;

        Times(Instant at) {
            this.first = at;
            this.last = at;
        }
    }

    private SignSection(Telling telling) {
        this.telling = telling;
        this.speech = telling.speech();
    }

    static Section of(Telling telling) {
        SignSection section = new SignSection(telling);
        List<Block> blocks = new ArrayList<>(List.of(section.alerts()));
        List<Precursor> precursors =
                Precursor.of(telling.course(), telling.file().alerts());
        if (!precursors.isEmpty()) {
            blocks.add(PrecursorSection.table(precursors, section.speech));
        }
        return new Section(section.speech.say("signs.heading"), blocks);
    }

    private Table alerts() {
        Map<Sign, Times> signs = new LinkedHashMap<>();
        for (AlertAttached attached : telling.course().facts(AlertAttached.class)) {
            Alert alert = attached.alert();
            Instant at = alert.firstKnown().orElse(attached.stamp().at());
            Sign sign = new Sign(
                    alert.source(),
                    speech.text(alert.title()),
                    alert.severity().map(Value::of).orElseGet(() -> speech.none("none")),
                    attached.precursor());
            Times times = signs.get(sign);
            if (times == null) {
                signs.put(sign, new Times(at));
            } else {
                times.count++;
                times.last = at.isAfter(times.last) ? at : times.last;
            }
        }
        Grid grid = new Grid(speech, "signs")
                .text("detector", "title", "danger")
                .time("first-seen", "last-seen")
                .number("alerts")
                .text("note");
        signs.forEach((sign, times) -> grid.row(
                Value.of(sign.source()),
                sign.title(),
                sign.severity(),
                speech.instant(times.first),
                speech.instant(times.last),
                speech.edition().count(times.count),
                sign.precursor() ? speech.value("sign.precursor") : speech.none("none")));
        return grid.table();
    }
}
