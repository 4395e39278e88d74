package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.core.condition.Notation;
import io.github.hansho.workflow.lifecycle.Finding;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds rules about alerts that apply to none, or that no alert comes to, within a budget of combinations. */
final class RuleCheck {

    private final List<IntakeRule> rules;
    private final List<PrecursorRule> precursors;
    private final Collection<Finding> found;
    private final Questions questions = new Questions();

    RuleCheck(List<IntakeRule> rules, List<PrecursorRule> precursors, Collection<Finding> found) {
        this.rules = rules;
        this.precursors = precursors;
        this.found = found;
    }

    void run() {
        List<IntakeRule> before = new ArrayList<>();
        for (IntakeRule rule : rules) {
            if (mayApply(rule.id(), rule.where(), rule.when())) {
                shadow(rule, before);
            }
            // an alert that finds nothing to be attached to goes on to the next rule
            if (!(rule.action() instanceof IntakeAction.Attach)) {
                before.add(rule);
            }
        }
        precursors.forEach(rule -> mayApply(rule.id(), rule.where(), rule.when()));
    }

    private boolean mayApply(String rule, String where, Condition when) {
        Answer answer = questions.mayHold(List.of(when));
        String condition = Notation.of(when);
        if (answer == Answer.NO) {
            found.add(Finding.of(
                    Level.ERROR, rule, where, Words.of("rule-never-true", "rule", rule, "condition", condition)));
        }
        if (answer == Answer.NOT_DECIDED) {
            found.add(Finding.of(
                    Level.INFO, rule, where, Words.of("rule-not-decided", "rule", rule, "condition", condition)));
        }
        return answer == Answer.YES;
    }

    private void shadow(IntakeRule rule, List<IntakeRule> before) {
        Optional<IntakeRule> first =
                before.stream().filter(other -> coveredBy(rule, List.of(other))).findFirst();
        if (first.isPresent()) {
            IntakeRule other = first.get();
            found.add(Finding.of(
                    Level.WARNING,
                    rule.id(),
                    rule.where(),
                    Words.of("rule-shadowed", "rule", rule.id(), "first", other.id(), "where", other.where())));
        } else if (before.size() > 1 && coveredBy(rule, before)) {
            found.add(Finding.of(
                    Level.WARNING, rule.id(), rule.where(), Words.of("rule-shadowed-by-all", "rule", rule.id())));
        }
    }

    private boolean coveredBy(IntakeRule rule, List<IntakeRule> others) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(rule.when());
        others.forEach(other -> conditions.add(new Condition.Not(other.when())));
        return questions.mayHold(conditions) == Answer.NO;
    }
}
