package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.core.condition.Spans;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Checks timed moves: none where work is over, none that another always beats, and which states have none. */
final class TimerCheck {

    private final Questions questions;
    private final Findings findings;

    TimerCheck(Questions questions, Findings findings) {
        this.questions = questions;
        this.findings = findings;
    }

    void run(List<Node> nodes) {
        for (Node node : nodes) {
            if (node.state.isClosed()) {
                node.timed()
                        .forEach(move -> findings.move(
                                Level.ERROR, move, Map.of(), Words.of("timer-when-closed", "move", move.id())));
            }
            for (int second = 1; second < node.timed().size(); second++) {
                for (int first = 0; first < second; first++) {
                    clash(node.timed().get(first), node.timed().get(second));
                }
            }
        }
        List<String> untimed = nodes.stream()
                .filter(node -> !node.state.isClosed() && node.timed().isEmpty())
                .map(node -> node.state.id())
                .toList();
        if (!untimed.isEmpty()) {
            findings.whole(
                    Level.INFO,
                    untimed,
                    Words.of(
                            "lasts-for-ever",
                            "states",
                            String.join(", ", untimed.subList(0, Math.min(12, untimed.size()))),
                            "count",
                            untimed.size()));
        }
    }

    private void clash(MoveRule first, MoveRule second) {
        int order = span(first).compareTo(span(second));
        MoveRule early = order <= 0 ? first : second;
        MoveRule late = order <= 0 ? second : first;
        if (early.guard() == Condition.ALWAYS) {
            findings.move(
                    Level.WARNING,
                    late,
                    early,
                    Map.of(),
                    Words.of(
                            "timer-beaten", "late", late.id(), "early", early.id(), "time", Spans.toText(span(early))));
        } else if (order == 0) {
            Enumeration.Finding may = questions.mayHold(List.of(first.guard(), second.guard()));
            if (may.answer() == Answer.YES) {
                findings.move(
                        Level.WARNING,
                        second,
                        first,
                        may.witness(),
                        Words.of(
                                "timers-clash",
                                "second",
                                second.id(),
                                "first",
                                first.id(),
                                "time",
                                Spans.toText(span(first)),
                                "witness",
                                Findings.text(may.witness())));
            }
        }
    }

    private static Duration span(MoveRule move) {
        return move.after().orElse(Duration.ZERO);
    }
}
