package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Value;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Command;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Move;
import io.github.hansho.workflow.lifecycle.RandomLifecycles.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A naive interpreter of lifecycles, written from their description and from nothing else: it looks through the list of
 * moves and shares no code with the machine but the form of conditions.
 */
record Reference(Spec spec, Map<String, Value> values) {

    private static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Thrown(String guard) {
            super(guard);
        }
    }

    /** Answers in one line: allowed, refused, faulted or none, with the move, the state or the guard. */
    String answer(Command command) {
        int from = command.from();
        int previous = command.previous();
        boolean back = command.to() < 0;
        int to = back ? previous : command.to();
        List<Integer> candidates = new ArrayList<>();
        boolean anyBack = false;
        for (int i = 0; i < spec.moves().size(); i++) {
            Move move = spec.moves().get(i);
            boolean leadsBack = move.to() < 0;
            if (move.from() == from && !move.timed()) {
                anyBack |= leadsBack;
                if (back ? leadsBack : move.to() == to || (leadsBack && previous == to)) {
                    candidates.add(i);
                }
            }
        }
        if (back && previous < 0) {
            return anyBack ? "refused" : "none";
        }
        if (candidates.isEmpty()) {
            return "none";
        }
        try {
            for (int i : candidates) {
                Move move = spec.moves().get(i);
                if (holds(move.guard()) && (command.reason() || !move.reason())) {
                    return "allowed " + i + " s" + to;
                }
            }
            candidates.forEach(i -> everyLeaf(spec.moves().get(i).guard()));
            return "refused";
        } catch (Thrown thrown) {
            return "faulted " + thrown.getMessage();
        }
    }

    /** Parts are asked from left to right, and no further than the first that decides. */
    private boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                if (!holds(part)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Any any) {
            for (Condition part : any.parts()) {
                if (holds(part)) {
                    return true;
                }
            }
            return false;
        }
        return "yes".equals(truth(condition));
    }

    private void everyLeaf(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::everyLeaf);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::everyLeaf);
        } else {
            truth(condition);
        }
    }

    private String truth(Condition condition) {
        if (condition instanceof Condition.Not not) {
            String part = truth(not.part());
            return part.equals("yes") ? "no" : part.equals("no") ? "yes" : part;
        }
        if (condition instanceof Condition.Coded coded) {
            throw new Thrown(coded.id());
        }
        if (condition instanceof Condition.Present present) {
            Value value = value(present.field().name());
            return value == Value.UNKNOWN ? "unknown" : value == Value.ABSENT ? "no" : "yes";
        }
        Condition.Compare compare = (Condition.Compare) condition;
        Value value = value(compare.field().name());
        if (value == Value.UNKNOWN) {
            return "unknown";
        }
        return value != Value.ABSENT && compares(compare, value) ? "yes" : "no";
    }

    private static boolean compares(Condition.Compare compare, Value value) {
        String wanted = compare.wanted().toText();
        if (value instanceof Value.Codes codes) {
            return codes.codes().contains(wanted);
        }
        if (compare.operator() == Operator.IS) {
            return value.toText().equals(wanted);
        }
        List<String> codes = compare.field().codes();
        long actual = value instanceof Value.Count count ? count.count() : codes.indexOf(value.toText());
        long limit = value instanceof Value.Count ? Long.parseLong(wanted) : codes.indexOf(wanted);
        return compare.operator() == Operator.AT_LEAST ? actual >= limit : actual <= limit;
    }

    private Value value(String field) {
        return values.getOrDefault(field, Value.UNKNOWN);
    }
}
