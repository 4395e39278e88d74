package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration;
import io.github.hansho.core.condition.Enumeration.Answer;
import java.util.List;

/** Asks whether conditions can hold together, within a budget of combinations for one check. */
final class Questions {

    /** The most combinations tried in one check. */
    private static final double BUDGET = 2_000_000;

    private double spent;

    /** Returns whether all of them can hold at once. */
    Answer mayHold(List<Condition> conditions) {
        if (spent > BUDGET) {
            return Answer.NOT_DECIDED;
        }
        Enumeration enumeration = Enumeration.over(conditions);
        spent += Math.min(enumeration.combinations(), Enumeration.LIMIT) + conditions.size();
        return enumeration.allHold().answer();
    }
}
