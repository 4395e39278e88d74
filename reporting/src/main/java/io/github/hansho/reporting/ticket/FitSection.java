package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.ticket.MoveCheck.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a lifecycle would have said to the moves. */
final class FitSection {

    private FitSection() {}

    static Section of(LifecycleFit fit, Wording words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("fit.definition"));
        blocks.add(new Balance(
                words.text("fit.balance"),
                List.of(
                        new Balance.Line(words.text("fit.allowed"), fit.count(Verdict.ALLOWED)),
                        new Balance.Line(words.text("fit.refused"), fit.count(Verdict.REFUSED)),
                        new Balance.Line(words.text("fit.undecided"), fit.count(Verdict.UNDECIDED)),
                        new Balance.Line(words.text("fit.unknown"), fit.ofUnknownStates())),
                words.text("fit.moves"),
                fit.total()));
        blocks.add(words.paragraph(
                "fit.cases", "count", words.count(fit.casesRefused()).words()));
        blocks.add(objections(fit, Verdict.REFUSED, words));
        if (fit.count(Verdict.UNDECIDED) > 0) {
            blocks.add(objections(fit, Verdict.UNDECIDED, words));
        }
        if (!fit.unknownStates().isEmpty()) {
            blocks.add(unknownStates(fit, words));
        }
        blocks.add(neverMade(fit, words));
        return new Section(words.text("fit.heading"), blocks);
    }

    private static Table objections(LifecycleFit fit, Verdict verdict, Wording words) {
        String key = verdict == Verdict.REFUSED ? "fit.refused-moves" : "fit.undecided-moves";
        List<List<Value>> rows = new ArrayList<>();
        for (LifecycleFit.Objection objection : fit.objections(verdict)) {
            String reasons = objection.reasons().stream()
                    .map((Message reason) -> reason.in(words.edition().locale()))
                    .collect(Collectors.joining(" / "));
            rows.add(List.of(
                    Value.of(objection.from()),
                    Value.of(objection.to()),
                    words.count(objection.count()),
                    Value.of(reasons),
                    Value.of(places(objection.examples(), words))));
        }
        return new Table(
                words.text(key),
                List.of(
                        words.column("from", Table.Kind.TEXT),
                        words.column("to", Table.Kind.TEXT),
                        words.column("count", Table.Kind.NUMBER),
                        words.column("reasons", Table.Kind.TEXT),
                        words.column("examples", Table.Kind.CODE)),
                rows,
                words.text(key + ".none"));
    }

    private static String places(List<Defect.Place> places, Wording words) {
        return places.stream()
                .map(place -> words.text("place", "case", place.caseId(), "line", place.line()))
                .collect(Collectors.joining(" / "));
    }

    private static Table unknownStates(LifecycleFit fit, Wording words) {
        return new Table(
                words.text("fit.unknown-states"),
                List.of(words.column("state", Table.Kind.TEXT), words.column("rows", Table.Kind.NUMBER)),
                fit.unknownStates().stream()
                        .map(state -> List.of(StateSection.name(state.state(), words), words.count(state.rows())))
                        .toList(),
                words.text("no-data"));
    }

    private static Table neverMade(LifecycleFit fit, Wording words) {
        return new Table(
                words.text("fit.never-made"),
                List.of(words.column("from", Table.Kind.TEXT), words.column("to", Table.Kind.TEXT)),
                fit.neverMade().stream()
                        .map(move -> List.of(Value.of(move.from()), Value.of(move.to())))
                        .toList(),
                words.text("fit.never-made.none"));
    }
}
