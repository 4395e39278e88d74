package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long things took, with the definition beside each figure; what could not be measured is listed with the reason. */
final class DurationSection {

    private DurationSection() {}

    static Section of(Telling telling) {
        Speech speech = telling.speech();
        List<Measures.Measure> measures = new ArrayList<>();
        Grid without = new Grid(speech, "not-measured").text("duration", "why", "definition");
        for (Metric metric : telling.file().metrics()) {
            Reading reading = metric.read(telling.course());
            if (reading instanceof Reading.NotApplicable || reading instanceof Reading.Undecidable) {
                without.row(
                        Value.of(speech.word(metric.label())),
                        Value.of(speech.why(reading)),
                        Value.of(speech.word(metric.definition())));
            } else {
                measures.add(new Measures.Measure(
                        speech.word(metric.label()),
                        speech.reading(reading),
                        speech.word(metric.definition()),
                        "",
                        Optional.empty(),
                        List.of()));
            }
        }
        List<Block> blocks = new ArrayList<>(List.of(new Measures(speech.say("durations.caption"), measures)));
        if (!without.isEmpty()) {
            blocks.add(without.table());
        }
        return new Section(speech.say("durations.heading"), blocks);
    }
}
