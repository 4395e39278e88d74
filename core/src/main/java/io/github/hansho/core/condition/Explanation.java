package io.github.hansho.core.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition with its answer, the value read, and the same for its parts.
 *
 * @param condition what was evaluated
 * @param truth the answer
 * @param value the value read, where the condition reads a field
 * @param parts the parts, all of them evaluated, not only the first that decides
 */
public record Explanation(Condition condition, Truth truth, Optional<Value> value, List<Explanation> parts) {

    /** Keeps an immutable copy. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** Returns the explanation of a condition for what the reader says. */
    public static Explanation of(Condition condition, FieldReader fields) {
        List<Condition> within = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any
                        ? any.parts()
                        : condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
        Optional<Value> value = condition instanceof Condition.Compare compare
                ? Optional.of(fields.read(compare.field()))
                : condition instanceof Condition.Present present
                        ? Optional.of(fields.read(present.field()))
                        : Optional.empty();
        List<Explanation> parts = within.stream().map(part -> of(part, fields)).toList();
        return new Explanation(condition, truth(condition, parts, fields), value, parts);
    }

    /** The parts are asked once, from left to right, so that of several that throw the first one is named. */
    private static Truth truth(Condition condition, List<Explanation> parts, FieldReader fields) {
        if (condition instanceof Condition.Not) {
            return parts.get(0).truth().not();
        }
        if (condition instanceof Condition.All || condition instanceof Condition.Any) {
            Truth decisive = Truth.of(condition instanceof Condition.Any);
            return has(parts, decisive) ? decisive : has(parts, Truth.UNKNOWN) ? Truth.UNKNOWN : decisive.not();
        }
        return condition.evaluate(fields);
    }

    private static boolean has(List<Explanation> parts, Truth truth) {
        return parts.stream().anyMatch(part -> part.truth() == truth);
    }

    /**
     * Returns every reason why the condition does not hold: one refusal for each part that must change; of several
     * alternatives, all.
     *
     * @param where where the rule stands, for instance {@code tokyo.yaml:41}
     */
    public List<Refusal> refusals(String where) {
        List<Refusal> found = new ArrayList<>();
        collect(found, true);
        return found.stream()
                .map(refusal -> where.isEmpty() ? refusal : refusal.at(where))
                .toList();
    }

    private void collect(List<Refusal> found, boolean wanted) {
        if (truth == Truth.of(wanted)) {
            return;
        }
        if (condition instanceof Condition.Not) {
            parts.get(0).collect(found, !wanted);
        } else if (parts.isEmpty()) {
            found.add(ConditionWords.refusal(this, wanted));
        } else {
            parts.forEach(part -> part.collect(found, wanted));
        }
    }
}
