package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings so far. One about a move is said once for each declaration, however many states a group stands for. */
final class Findings {

    private final Draft draft;
    private final List<Finding> found = new ArrayList<>();
    private final Set<List<Object>> said = new HashSet<>();

    Findings(Draft draft) {
        this.draft = draft;
    }

    void whole(Finding.Level level, List<String> states, Message message) {
        found.add(new Finding(level, "lifecycle", draft.site.where(), message, Map.of(), states));
    }

    void state(Finding.Level level, State state, List<String> way, Message message) {
        Site site = draft.stateSites.getOrDefault(state.id(), draft.site);
        found.add(new Finding(level, state.id(), site.where(), message, Map.of(), way));
    }

    void move(Finding.Level level, MoveRule move, Map<String, Value> values, Message message) {
        move(level, move, move, values, message);
    }

    /** Adds a finding about a move beside another one. */
    void move(Finding.Level level, MoveRule move, MoveRule beside, Map<String, Value> values, Message message) {
        if (said.add(List.of(
                message.code(), move.declared().site(), beside.declared().site()))) {
            found.add(new Finding(level, move.id(), move.where(), message, values, List.of()));
        }
    }

    /** Returns everything found, errors first, then in the order found. */
    List<Finding> list() {
        return found.stream().sorted((a, b) -> a.level().compareTo(b.level())).toList();
    }

    /** Writes a counter-example on one line. */
    static String text(Map<String, Value> values) {
        if (values.isEmpty()) {
            return "anything";
        }
        List<String> parts = new ArrayList<>();
        values.forEach((field, value) -> parts.add(field + " = " + value.toText()));
        return String.join(", ", parts);
    }
}
