package io.github.hansho.reporting.ticket;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report on a ticket log: what was read and what is wrong with it, the moves and what a lifecycle says to them, how long
 * things took, who owned the tickets.
 *
 * <p>Every figure stands beside its definition and what was left out of it; open tickets are neither left out of durations nor
 * counted as done.
 */
public final class TicketReport {

    private TicketReport() {}

    /** Returns the report on a log of that name, with a drawing of the moves that were made. */
    public static Document of(TicketSummary summary, String name, Edition edition) {
        return of(summary, name, edition, Optional.empty());
    }

    /**
     * Returns the report on a log of that name.
     *
     * @param lifecycle the drawing of the lifecycle that moves were checked against, whose node ids are its states
     */
    public static Document of(TicketSummary summary, String name, Edition edition, Optional<Graph> lifecycle) {
        Wording words = new Wording(edition);
        List<Block> blocks = new ArrayList<>();
        blocks.add(ShapeSection.of(summary, words));
        blocks.addAll(DefectSection.of(summary, words));
        summary.fit().ifPresent(fit -> blocks.add(FitSection.of(fit, words)));
        blocks.add(MoveSection.of(summary, words, lifecycle));
        blocks.add(StateSection.of(summary.states(), words));
        blocks.add(DurationSection.of(summary, words));
        MarkSection.of(summary, words).ifPresent(blocks::add);
        summary.ownership().ifPresent(ownership -> blocks.add(OwnershipSection.of(ownership, words)));
        summary.matrix().ifPresent(matrix -> blocks.add(MatrixSection.of(matrix, words)));
        blocks.addAll(FieldSection.of(summary, words));
        return Document.of(edition, words.text("title"), name, blocks);
    }
}
