package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Notation;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Act;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.escalation.Unless;
import io.github.hansho.workflow.lifecycle.Finding;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds rules that never begin, steps that never call or call in vain, and what no rule is there for. */
final class EscalationCheck {

    private final PlanParts parts;
    private final Collection<Finding> found;
    private final Questions questions = new Questions();

    EscalationCheck(PlanParts parts, Collection<Finding> found) {
        this.parts = parts;
        this.found = found;
    }

    void run() {
        List<EscalationRule> alive = new ArrayList<>();
        for (EscalationRule rule : parts.escalations()) {
            if (mayBegin(rule)) {
                alive.add(rule);
                for (Track track : Track.values()) {
                    steps(rule, track);
                }
            }
            if (steps(rule).allMatch(step -> step.act() == Act.INFORM)) {
                add(Level.WARNING, rule.id(), rule.source(), "escalation-only-informs", "rule", rule.id());
            }
        }
        if (!parts.escalations().isEmpty() && !parts.severities().codes().isEmpty()) {
            List<String> codes = parts.severities().codes();
            highest(alive, codes.get(codes.size() - 1));
        }
    }

    private void add(Level level, String subject, String where, String key, Object... values) {
        found.add(Finding.of(level, subject, where, Words.of(key, values)));
    }

    private boolean mayBegin(EscalationRule rule) {
        Answer answer = questions.mayHold(List.of(rule.when()));
        if (answer != Answer.YES) {
            boolean never = answer == Answer.NO;
            add(
                    never ? Level.ERROR : Level.INFO,
                    rule.id(),
                    rule.source(),
                    never ? "escalation-never-begins" : "escalation-not-decided",
                    "rule",
                    rule.id(),
                    "condition",
                    Notation.of(rule.when()));
        }
        return answer != Answer.NO;
    }

    private void steps(EscalationRule rule, Track track) {
        boolean goesOn = false;
        for (Step step : rule.steps(track)) {
            boolean stops = step.unless() == Unless.ACKNOWLEDGED;
            reach(rule, step);
            targets(rule, step);
            if (goesOn && stops) {
                add(
                        Level.INFO,
                        rule.id(),
                        step.source(),
                        "step-stops-before",
                        "rule",
                        rule.id(),
                        "calls",
                        step.calls());
            }
            goesOn |= !stops;
        }
    }

    /** Finds a step whose conditions cannot hold, or cannot hold in the case that it is there for. */
    private void reach(EscalationRule rule, Step step) {
        List<Condition> conditions = new ArrayList<>(List.of(rule.when()));
        step.when().ifPresent(conditions::add);
        if (step.when().isPresent() && questions.mayHold(conditions) == Answer.NO) {
            add(
                    step.maxWait().isPresent() ? Level.WARNING : Level.ERROR,
                    rule.id(),
                    step.source(),
                    step.maxWait().isPresent() ? "step-waits-in-vain" : "step-never-calls",
                    "rule",
                    rule.id(),
                    "calls",
                    step.calls(),
                    "condition",
                    Notation.of(Condition.all(conditions)));
            return;
        }
        if (step.unless() != Unless.ACKNOWLEDGED) {
            conditions.add(is("acknowledged", Value.flag(true)));
            if (questions.mayHold(conditions) == Answer.NO) {
                add(
                        Level.WARNING,
                        rule.id(),
                        step.source(),
                        "step-stops-all-the-same",
                        "rule",
                        rule.id(),
                        "calls",
                        step.calls());
            }
        }
    }

    /** Finds who is not known to a plan that lists people or teams; rosters are read more strictly. */
    private void targets(EscalationRule rule, Step step) {
        boolean lists = !parts.directory().people().isEmpty()
                || !parts.directory().teams().isEmpty();
        Stream.of(step.targets().stream(), step.orElse().stream(), rule.settings().fallback().stream())
                .flatMap(names -> names)
                .filter(name -> lists && !parts.directory().knows(name))
                .forEach(name -> add(
                        Level.WARNING,
                        rule.id(),
                        step.source(),
                        "target-not-listed",
                        "rule",
                        rule.id(),
                        "target",
                        name));
    }

    /** Finds that nobody, or nobody who decides, is called at the highest severity. */
    private void highest(List<EscalationRule> rules, String severity) {
        Condition highest = is("severity", Value.code(severity));
        List<EscalationRule> those = rules.stream()
                .filter(rule -> questions.mayHold(List.of(rule.when(), highest)) != Answer.NO)
                .toList();
        if (those.isEmpty()) {
            add(Level.WARNING, severity, at(), "highest-not-escalated", "severity", severity);
        } else if (those.stream().allMatch(rule -> rule.hierarchical().isEmpty())) {
            add(Level.INFO, severity, at(), "highest-not-hierarchical", "severity", severity);
        }
    }

    private String at() {
        return parts.places().getOrDefault("escalations", "escalations");
    }

    private Condition is(String name, Value value) {
        Field field =
                parts.fields().field(name).orElseThrow(() -> new IllegalStateException("there is no field " + name));
        return new Condition.Compare(field, Operator.IS, value);
    }

    private static Stream<Step> steps(EscalationRule rule) {
        return Stream.concat(rule.functional().stream(), rule.hierarchical().stream());
    }
}
