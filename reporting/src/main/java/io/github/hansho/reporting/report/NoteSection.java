package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Noted;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import java.util.Optional;

/** What people wrote down besides. */
final class NoteSection {

    private NoteSection() {}

    static Optional<Section> of(Telling telling) {
        Speech speech = telling.speech();
        Grid grid = new Grid(speech, "notes").time("at").text("by", "note");
        for (Noted noted : telling.course().facts(Noted.class)) {
            grid.row(
                    speech.instant(noted.stamp().at()),
                    Value.of(speech.people().of(noted.stamp().by())),
                    speech.text(noted.note()));
        }
        return grid.isEmpty() ? Optional.empty() : Optional.of(Section.of(speech.say("notes.heading"), grid.table()));
    }
}
