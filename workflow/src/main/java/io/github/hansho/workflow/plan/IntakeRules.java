package io.github.hansho.workflow.plan;

import java.util.List;

/**
 * What happens to alerts when they come in.
 *
 * @param grouping when alerts are one and the same thing
 * @param rules the rules; the first that applies wins
 * @param otherwise what is done with an alert that no rule applies to
 */
public record IntakeRules(Grouping grouping, List<IntakeRule> rules, IntakeAction otherwise) {

    /** No rules: alerts are grouped as by default, and somebody has to look at each group. */
    public static final IntakeRules DEFAULT = new IntakeRules(Grouping.DEFAULT, List.of(), IntakeAction.LEAVE);

    /** Keeps an immutable copy of the rules. */
    public IntakeRules {
        rules = List.copyOf(rules);
    }
}
