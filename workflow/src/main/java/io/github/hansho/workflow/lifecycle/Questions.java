package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides questions about guards by enumeration, each once, and within a budget of combinations.
 *
 * <p>What has to hold at once is split into parts that share no field; each part is decided by itself, so a long list of
 * requirements stays decidable.
 */
final class Questions {

    /** The most combinations tried in one check. */
    private static final double BUDGET = 4_000_000;

    private final Map<List<Condition>, Enumeration.Finding> answers = new HashMap<>();
    private double spent;

    /** Returns whether the condition may hold. */
    Enumeration.Finding mayHold(Condition condition) {
        return mayHold(List.of(condition));
    }

    /** Returns whether the conditions may hold at once. */
    Enumeration.Finding mayHold(List<Condition> conditions) {
        Enumeration.Finding known = answers.get(conditions);
        if (known == null) {
            known = decide(conditions);
            answers.put(conditions, known);
        }
        return known;
    }

    private Enumeration.Finding decide(List<Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        conditions.forEach(condition -> flatten(condition, flat));
        Map<String, Value> witness = new LinkedHashMap<>();
        Answer answer = Answer.YES;
        for (List<Condition> part : parts(flat)) {
            Enumeration.Finding found = ask(part);
            if (found.answer() == Answer.NO) {
                return found;
            }
            answer = found.answer() == Answer.NOT_DECIDED ? found.answer() : answer;
            witness.putAll(found.witness());
        }
        return new Enumeration.Finding(answer, answer == Answer.YES ? witness : Map.of());
    }

    private Enumeration.Finding ask(List<Condition> part) {
        Enumeration enumeration = Enumeration.over(part);
        spent += Math.min(enumeration.combinations(), Enumeration.LIMIT);
        return spent > BUDGET ? new Enumeration.Finding(Answer.NOT_DECIDED, Map.of()) : enumeration.allHold();
    }

    /** Returns whether with every field known none of the conditions may hold. */
    Enumeration.Finding mayAllFail(List<Condition> conditions) {
        Enumeration enumeration = Enumeration.over(conditions);
        spent += Math.min(enumeration.combinations(), Enumeration.LIMIT);
        return spent > BUDGET
                ? new Enumeration.Finding(Answer.NOT_DECIDED, Map.of())
                : enumeration.noneHoldsThoughAllIsKnown();
    }

    private static void flatten(Condition condition, List<Condition> into) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> flatten(part, into));
        } else {
            into.add(condition);
        }
    }

    /** Splits conditions into parts that share no field. */
    private static List<List<Condition>> parts(List<Condition> conditions) {
        List<List<Condition>> parts = new ArrayList<>();
        List<Set<Field>> read = new ArrayList<>();
        for (Condition condition : conditions) {
            Set<Field> fields = new HashSet<>();
            fields(condition, fields);
            List<Condition> part = new ArrayList<>();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (read.get(i).stream().anyMatch(fields::contains)) {
                    part.addAll(parts.remove(i));
                    fields.addAll(read.remove(i));
                }
            }
            part.add(condition);
            parts.add(part);
            read.add(fields);
        }
        return parts;
    }

    private static void fields(Condition condition, Set<Field> into) {
        if (condition instanceof Condition.Compare compare) {
            into.add(compare.field());
        } else if (condition instanceof Condition.Present present) {
            into.add(present.field());
        } else if (condition instanceof Condition.Not not) {
            fields(not.part(), into);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> fields(part, into));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> fields(part, into));
        }
    }
}
