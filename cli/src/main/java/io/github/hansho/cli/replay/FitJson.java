package io.github.hansho.cli.replay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hansho.reporting.ticket.LifecycleFit;
import io.github.hansho.reporting.ticket.MoveCheck;
import java.util.Locale;

/** What a lifecycle said, as JSON. */
final class FitJson {

    private FitJson() {}

    static void write(ObjectNode node, LifecycleFit fit) {
        for (MoveCheck.Verdict verdict : MoveCheck.Verdict.values()) {
            node.put(TicketJson.name(verdict), fit.count(verdict));
        }
        node.put("ofUnknownStates", fit.ofUnknownStates()).put("ticketsRefused", fit.casesRefused());
        ArrayNode unknown = node.putArray("unknownStates");
        fit.unknownStates().forEach(one -> {
            ObjectNode state = unknown.addObject();
            TicketJson.state(state, one.state());
            state.put("rows", one.rows());
        });
        ArrayNode made = node.putArray("moves");
        fit.made()
                .forEach(move -> made.addObject()
                        .put("from", move.from())
                        .put("to", move.to())
                        .put("allowed", move.allowed())
                        .put("refused", move.refused())
                        .put("undecided", move.undecided()));
        ArrayNode objections = node.putArray("objections");
        fit.objections().forEach(objection -> {
            ObjectNode one = objections.addObject();
            one.put("from", objection.from())
                    .put("to", objection.to())
                    .put("verdict", TicketJson.name(objection.verdict()))
                    .put("count", objection.count());
            ArrayNode reasons = one.putArray("reasons");
            objection
                    .reasons()
                    .forEach(reason -> reasons.addObject()
                            .put("code", reason.code())
                            .put("en", reason.in(Locale.ENGLISH))
                            .put("ja", reason.in(Locale.JAPANESE)));
            TicketJson.places(one.putArray("examples"), objection.examples());
        });
        ArrayNode never = node.putArray("neverMade");
        fit.neverMade()
                .forEach(move -> never.addObject().put("from", move.from()).put("to", move.to()));
    }
}
