package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.Precursor;
import java.util.ArrayList;
import java.util.List;

/** Alerts that were dismissed and turned out to matter, with the time that was lost. */
final class PrecursorSection {

    private PrecursorSection() {}

    static Section of(Cohort cohort) {
        Speech speech = cohort.speech();
        Grid grid = columns(new Grid(speech, "precursors").code("incident"));
        for (Telling telling : cohort.live()) {
            Value incident = Value.of(telling.course().history().id().value());
            for (Precursor precursor : Precursor.of(telling.course(), cohort.alerts())) {
                if (cohort.input().period().contains(precursor.recognisedAt())) {
                    List<Value> row = new ArrayList<>(List.of(incident));
                    row.addAll(PrecursorWords.row(precursor, speech));
                    grid.row(row);
                }
            }
        }
        return Section.of(speech.say("precursors.heading"), grid.table());
    }

    /** The same of one incident. */
    static Table table(List<Precursor> precursors, Speech speech) {
        Grid grid = columns(new Grid(speech, "precursors"));
        precursors.forEach(precursor -> grid.row(PrecursorWords.row(precursor, speech)));
        return grid.table();
    }

    private static Grid columns(Grid grid) {
        return grid.text("alert")
                .time("alerted")
                .text("dismissed")
                .time("recognised")
                .text("found-by")
                .duration("lost");
    }
}
