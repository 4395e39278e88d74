package io.github.hansho.workflow.lifecycle;

import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.List;
import java.util.Map;

/** Checks that going back and opening again are said to be meant, and that what was closed can be opened again. */
final class PhaseCheck {

    private final Findings findings;

    PhaseCheck(Findings findings) {
        this.findings = findings;
    }

    void run(List<Node> nodes) {
        boolean closes = false;
        boolean reopens = false;
        for (Node node : nodes) {
            closes |= node.state.isClosed();
            for (MoveRule rule : node.rules()) {
                reopens |= node.state.isClosed() && rule.reopens();
            }
            node.edges().forEach(edge -> move(node.state, edge));
        }
        if (closes && !reopens) {
            findings.whole(Level.WARNING, List.of(), Words.of("no-reopen"));
        }
    }

    private void move(State from, Edge edge) {
        MoveRule rule = edge.rule;
        State to = edge.target == null ? null : edge.target.state;
        boolean leavesClosed = from.isClosed() && (to == null || !to.isClosed());
        if (leavesClosed && !rule.reopens()) {
            findings.move(Level.ERROR, rule, Map.of(), Words.of("leaves-closed", "move", rule.id()));
        } else if (!from.isClosed() && rule.reopens()) {
            findings.move(Level.WARNING, rule, Map.of(), Words.of("reopens-what-is-open", "move", rule.id()));
        }
        if (to == null || from.isClosed() || from.waiting() || to.waiting()) {
            return;
        }
        int step = to.phase().compareTo(from.phase());
        if (step < 0 && !rule.returns()) {
            findings.move(
                    Level.WARNING,
                    rule,
                    Map.of(),
                    Words.of(
                            "goes-back",
                            "move",
                            rule.id(),
                            "from",
                            from.phase().label(),
                            "to",
                            to.phase().label()));
        } else if (step > 0 && rule.returns()) {
            findings.move(Level.WARNING, rule, Map.of(), Words.of("return-goes-on", "move", rule.id()));
        }
    }
}
