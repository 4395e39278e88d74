package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.fact.History;
import io.github.hansho.reporting.document.Audience;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Course;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of one incident as of the edition's instant: what happened, whose it was, how long things took, what is known
 * and what is not.
 *
 * <p>The same history and edition give the same document. What was recorded after the edition's instant changes nothing in
 * it. A history with facts that are not recognised or do not fit is told as far as it can be, with a notice.
 */
public final class IncidentReport {

    private IncidentReport() {}

    /**
     * Reports on a history alone.
     *
     * @throws IllegalArgumentException if the incident was not opened by the edition's instant
     */
    public static Document of(History history, Edition edition) {
        return of(IncidentFile.of(history), edition);
    }

    /**
     * Reports on a history, and draws its way on the lifecycle that it follows.
     *
     * @throws IllegalArgumentException if the incident was not opened by the edition's instant
     */
    public static Document of(History history, Graph lifecycle, Edition edition) {
        return of(IncidentFile.of(history).with(lifecycle), edition);
    }

    /**
     * Reports on everything in a file.
     *
     * @throws IllegalArgumentException if the incident was not opened by the edition's instant
     */
    public static Document of(IncidentFile file, Edition edition) {
        Course course = Course.of(file.history(), edition.asOf(), edition.zone());
        Telling telling = new Telling(
                file,
                course,
                new Speech(edition, file.glossary())
                        .about(course.history().opened().stamp().at()));
        Speech speech = telling.speech();
        return Document.of(
                edition,
                speech.say("incident.title", "title", telling.title()),
                speech.say("incident.subtitle", "id", course.history().id().value()),
                blocks(telling, edition.audience()));
    }

    private static List<Block> blocks(Telling telling, Audience audience) {
        List<Block> blocks = new ArrayList<>(HeadLines.of(telling));
        blocks.add(InShort.of(telling));
        blocks.add(HeadLines.keyFacts(telling));
        blocks.add(Happened.of(telling));
        blocks.add(SignSection.of(telling));
        blocks.add(DurationSection.of(telling));
        blocks.add(HandOverSection.of(telling, audience != Audience.MANAGEMENT));
        blocks.add(ContactSection.of(telling, audience != Audience.MANAGEMENT));
        LadderSection.of(telling, audience != Audience.MANAGEMENT).ifPresent(blocks::add);
        QuestionSection.of(telling).ifPresent(blocks::add);
        blocks.add(RatingSection.of(telling));
        blocks.add(ScopeSection.of(telling));
        blocks.add(ClosingSection.of(telling));
        if (audience != Audience.MANAGEMENT) {
            blocks.add(MilestoneSection.of(telling));
        }
        NoteSection.of(telling).filter(notes -> audience == Audience.TECHNICAL).ifPresent(blocks::add);
        blocks.add(LawSection.of(telling));
        blocks.add(DataNotices.section(telling));
        return blocks;
    }
}
