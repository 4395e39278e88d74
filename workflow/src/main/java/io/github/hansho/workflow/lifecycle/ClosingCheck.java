package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.core.condition.Field;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that nothing is closed without what closing owes: verdict, outcome, closure reason, the answer to the reporter
 * (owed even where nothing is done, as the JPCERT/CC handbook has it), feedback and thanks.
 */
final class ClosingCheck {

    private static final List<String> OWED =
            List.of("verdict", "outcome", "closureReason", "reporterAnswered", "feedbackGiven", "thanked");

    private final Questions questions;
    private final Findings findings;
    private final Map<Condition, List<String>> missing = new HashMap<>();

    ClosingCheck(Questions questions, Findings findings) {
        this.questions = questions;
        this.findings = findings;
    }

    void run(List<Node> nodes) {
        for (Node node : nodes) {
            for (Edge way : node.ways()) {
                if (!node.state.isClosed() && way.target != null && way.target.state.isClosed()) {
                    closing(way.rule);
                }
            }
        }
    }

    private void closing(MoveRule rule) {
        List<String> absent = missing.computeIfAbsent(rule.guard(), this::absent);
        if (!absent.isEmpty()) {
            findings.move(
                    Level.ERROR,
                    rule,
                    Map.of(),
                    Words.of("closes-without", "move", rule.id(), "missing", String.join(", ", absent)));
        }
    }

    private List<String> absent(Condition guard) {
        List<String> absent = new ArrayList<>();
        for (String name : OWED) {
            Field field = FieldCatalog.standard().field(name).orElseThrow();
            Condition without = new Condition.Not(Needs.data(field));
            if (questions.mayHold(List.of(guard, without)).answer() == Answer.YES) {
                absent.add(name);
            }
        }
        return absent;
    }
}
