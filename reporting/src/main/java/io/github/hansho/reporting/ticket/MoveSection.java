package io.github.hansho.reporting.ticket;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often each move was made, and which ways tickets went. */
final class MoveSection {

    private static final int SHOWN = 40;

    private MoveSection() {}

    static Section of(TicketSummary summary, Wording words, Optional<Graph> lifecycle) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("moves.definition"));
        lifecycle
                .flatMap(graph -> summary.fit().map(fit -> TrafficDrawing.over(graph, fit)))
                .or(() -> TrafficDrawing.ofMoves(summary, words))
                .ifPresent(graph -> blocks.add(Lifecycle.of(graph, words.edition())));
        List<MoveFigures.Pair> changes = summary.moves().changes();
        long all = changes.stream().mapToLong(MoveFigures.Pair::count).sum();
        blocks.add(new Table(
                words.text("moves.table", "shown", Math.min(SHOWN, changes.size()), "all", changes.size()),
                List.of(
                        words.column("from", Table.Kind.TEXT),
                        words.column("to", Table.Kind.TEXT),
                        words.column("count", Table.Kind.NUMBER),
                        words.column("share", Table.Kind.NUMBER)),
                changes.stream()
                        .limit(SHOWN)
                        .map(pair -> List.of(
                                StateSection.name(pair.from(), words),
                                StateSection.name(pair.to(), words),
                                words.count(pair.count()),
                                words.edition().share(pair.count(), all)))
                        .toList(),
                words.text("moves.none")));
        blocks.add(returns(summary, words));
        blocks.add(variants(summary, words));
        return new Section(words.text("moves.heading"), blocks);
    }

    private static Block returns(TicketSummary summary, Wording words) {
        TicketSummary.Returns returns = summary.returns();
        return words.paragraph(
                "moves.returns",
                "cases",
                words.count(returns.casesFromFinished()).words(),
                "moves",
                words.count(returns.movesFromFinished()).words(),
                "closed",
                words.count(returns.casesFromClosed()).words());
    }

    private static Table variants(TicketSummary summary, Wording words) {
        Variants variants = summary.variants();
        List<List<Value>> rows = new ArrayList<>();
        for (Variants.Variant variant : variants.top()) {
            rows.add(List.of(
                    Value.of(String.join(" > ", variant.states())),
                    words.count(variant.count()),
                    words.edition().share(variant.count(), summary.all().cases())));
        }
        return new Table(
                words.text(
                        "variants.table",
                        "shown",
                        rows.size(),
                        "all",
                        words.count(variants.distinct()).words()),
                List.of(
                        words.column("variant", Table.Kind.TEXT),
                        words.column("cases", Table.Kind.NUMBER),
                        words.column("share", Table.Kind.NUMBER)),
                rows,
                words.text("no-data"));
    }
}
