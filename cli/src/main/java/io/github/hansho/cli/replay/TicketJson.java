package io.github.hansho.cli.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hansho.reporting.ticket.CaseFigures;
import io.github.hansho.reporting.ticket.Defect;
import io.github.hansho.reporting.ticket.LogShape;
import io.github.hansho.reporting.ticket.MatrixFigures;
import io.github.hansho.reporting.ticket.OwnershipFigures;
import io.github.hansho.reporting.ticket.StateFigures;
import io.github.hansho.reporting.ticket.TicketState;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes every figure of a log as JSON, durations in milliseconds; {@code docs/replay.md} tells the members. */
final class TicketJson {

    static final String SCHEMA = "hansho-replay/1";

    private TicketJson() {}

    static String write(String name, TicketSummary summary) {
        ObjectNode root = object();
        root.put("schema", SCHEMA).put("log", name).put("unit", "milliseconds");
        shape(root.putObject("shape"), summary.shape());
        states(root.putArray("states"), summary.states());
        ObjectNode times = root.putObject("timesByState");
        summary.states().timesByState().forEach((state, time) -> times.set(state, FigureJson.of(time)));
        root.set("waitingPerTicket", FigureJson.of(summary.states().waitingPerCase()));
        number(root, "begunElsewhere", summary.states().begunElsewhere());
        ArrayNode moves = root.putArray("moves");
        summary.moves().pairs().forEach(pair -> {
            ObjectNode move = moves.addObject();
            state(move.putObject("from"), pair.from());
            state(move.putObject("to"), pair.to());
            move.put("count", pair.count());
        });
        TicketSummary.Returns returns = summary.returns();
        root.putObject("reopened")
                .put("ticketsFromFinished", returns.casesFromFinished())
                .put("movesFromFinished", returns.movesFromFinished())
                .put("ticketsFromClosed", returns.casesFromClosed())
                .put("movesFromClosed", returns.movesFromClosed());
        summary.fit().ifPresent(fit -> FitJson.write(root.putObject("lifecycle"), fit));
        variants(root.putObject("variants"), summary);
        ArrayNode tickets = root.putArray("tickets");
        tickets.add(cases(summary.all()));
        summary.segments().forEach(segment -> tickets.add(cases(segment)));
        summary.ownership().ifPresent(ownership -> ownership(root.putObject("ownership"), ownership));
        summary.matrix().ifPresent(matrix -> matrix(root.putObject("matrix"), matrix));
        ObjectNode rows = root.putObject("rowsPerValue");
        summary.valueRows().forEach((field, counts) -> counts(rows.putObject(field), counts));
        counts(root.putObject("changed"), summary.varying());
        ObjectNode months = root.putObject("perMonth");
        summary.perMonth().forEach((month, count) -> months.put(month.toString(), count));
        ArrayNode defects = root.putArray("defects");
        summary.defects().forEach(defect -> {
            ObjectNode one = defects.addObject();
            one.put("kind", name(defect.kind())).put("count", defect.count());
            places(one.putArray("examples"), defect.examples());
        });
        return text(root);
    }

    private static String text(ObjectNode root) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of figures could not be written", e);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void shape(ObjectNode node, LogShape shape) {
        node.put("rows", shape.rows())
                .put("used", shape.used())
                .put("setAside", shape.setAside())
                .put("afterCut", shape.afterCut())
                .put("tickets", shape.cases())
                .put("contiguous", shape.contiguous());
        instant(node, "first", shape.first());
        instant(node, "last", shape.last());
        instant(node, "cutOff", shape.cutOff());
    }

    private static void instant(ObjectNode node, String key, Optional<Instant> at) {
        at.ifPresent(instant -> node.put(key, instant.toString()));
    }

    private static void number(ObjectNode node, String key, Optional<Long> number) {
        number.ifPresent(value -> node.put(key, value));
    }

    private static void counts(ObjectNode node, Map<String, Long> counts) {
        counts.forEach(node::put);
    }

    static void state(ObjectNode node, TicketState state) {
        node.put("state", state.state());
        if (!state.subState().isEmpty()) {
            node.put("subState", state.subState());
        }
    }

    private static void states(ArrayNode array, StateFigures states) {
        states.rows().forEach((state, rows) -> {
            ObjectNode node = array.addObject();
            state(node, state);
            node.put("rows", rows)
                    .put("first", states.initial().getOrDefault(state, 0L))
                    .put("last", states.last().getOrDefault(state, 0L));
            Optional.ofNullable(states.times().get(state)).ifPresent(time -> node.set("time", FigureJson.of(time)));
        });
    }

    static void places(ArrayNode array, List<Defect.Place> places) {
        places.forEach(place -> {
            ObjectNode node = array.addObject().put("ticket", place.caseId()).put("line", place.line());
            if (!place.what().isEmpty()) {
                node.put("what", place.what());
            }
        });
    }

    private static void variants(ObjectNode node, TicketSummary summary) {
        node.put("distinct", summary.variants().distinct())
                .put("notKept", summary.variants().notKept());
        ArrayNode top = node.putArray("top");
        summary.variants().top().forEach(variant -> {
            ObjectNode one = top.addObject();
            variant.states().forEach(one.putArray("states")::add);
            one.put("count", variant.count());
        });
    }

    private static ObjectNode cases(CaseFigures figures) {
        ObjectNode node = object();
        if (!figures.field().isEmpty()) {
            node.put("field", figures.field());
            figures.value().ifPresentOrElse(value -> node.put("value", value), () -> node.putNull("value"));
        }
        node.put("tickets", figures.cases());
        number(node, "open", figures.open());
        node.put("reopened", figures.reopened()).put("reassigned", figures.reassigned());
        counts(node.putObject("unknownMilestones"), figures.unknownMilestones());
        ObjectNode marks = node.putObject("marks");
        figures.marks()
                .forEach(mark -> marks.putObject(mark.mark().name())
                        .put("yes", mark.yes())
                        .put("no", mark.no())
                        .put("unknown", mark.unknown())
                        .put("saidOnly", mark.saidOnly())
                        .put("seenOnly", mark.seenOnly()));
        ObjectNode durations = node.putObject("durations");
        figures.durations()
                .forEach(duration -> durations.set(duration.duration().name(), FigureJson.of(duration)));
        return node;
    }

    private static void ownership(ObjectNode node, OwnershipFigures ownership) {
        node.put("groups", ownership.groups())
                .put("changes", ownership.changes())
                .put("ticketsReassigned", ownership.casesReassigned())
                .put("bounces", ownership.bounces())
                .put("ticketsBounced", ownership.casesBounced())
                .put("rowsWithoutGroup", ownership.rowsWithoutGroup())
                .put("ticketsWithoutGroup", ownership.casesWithoutGroup());
        node.set("changesPerTicket", FigureJson.of(ownership.changesPerCase()));
        ArrayNode handOvers = node.putArray("handOvers");
        ownership
                .handOvers()
                .forEach(pair -> handOvers
                        .addObject()
                        .put("from", pair.from())
                        .put("to", pair.to())
                        .put("count", pair.count()));
        ObjectNode times = node.putObject("times");
        ownership.times().forEach(time -> times.set(time.group(), FigureJson.of(time.stays())));
    }

    private static void matrix(ObjectNode node, MatrixFigures matrix) {
        node.put("declared", matrix.declared())
                .put("rows", matrix.rows())
                .put("incomplete", matrix.incomplete())
                .put("disagreeing", matrix.disagreeing());
        ArrayNode cells = node.putArray("cells");
        matrix.cells().forEach(cell -> {
            ObjectNode one = cells.addObject()
                    .put("impact", cell.impact())
                    .put("urgency", cell.urgency())
                    .put("priority", cell.priority())
                    .put("rows", cell.rows());
            cell.wanted().ifPresent(wanted -> one.put("wanted", wanted));
        });
    }
}
