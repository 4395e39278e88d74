package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.field.DeclaredField;
import io.github.hansho.workflow.lifecycle.Finding;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the lifecycles of a plan, and what its sections say together. */
final class PlanCheck {

    private static final Set<Verdict> DISMISSED =
            Set.of(Verdict.BENIGN_TRUE_POSITIVE, Verdict.FALSE_POSITIVE, Verdict.INSUFFICIENT_DATA);

    private final List<Lifecycle> lifecycles;
    private final PlanParts parts;
    private final Set<Finding> found = new LinkedHashSet<>();

    private PlanCheck(List<Lifecycle> lifecycles, PlanParts parts) {
        this.lifecycles = lifecycles;
        this.parts = parts;
    }

    /** Returns everything found, errors first, then in the order found; the same thing once. */
    static List<Finding> of(List<Lifecycle> lifecycles, PlanParts parts) {
        PlanCheck check = new PlanCheck(lifecycles, parts);
        lifecycles.forEach(lifecycle -> check.found.addAll(lifecycle.check()));
        new RuleCheck(parts.intake().rules(), parts.precursors(), check.found).run();
        new EscalationCheck(parts, check.found).run();
        check.dismissals();
        check.fields();
        check.priorities();
        return check.found.stream().sorted(Comparator.comparing(Finding::level)).toList();
    }

    private void add(Level level, String subject, String where, Message message) {
        found.add(Finding.of(level, subject, where, message));
    }

    private void dismissals() {
        for (IntakeRule rule : parts.intake().rules()) {
            if (rule.action() instanceof IntakeAction.Dismiss dismiss && !DISMISSED.contains(dismiss.verdict())) {
                Message message = Words.of(
                        "dismisses-real",
                        "rule",
                        rule.id(),
                        "verdict",
                        dismiss.verdict().code());
                add(Level.WARNING, rule.id(), rule.where(), message);
            }
        }
    }

    private void fields() {
        Set<String> read = new HashSet<>();
        for (Lifecycle lifecycle : lifecycles) {
            for (State state : lifecycle.states()) {
                lifecycle.movesFrom(state.id()).forEach(move -> collect(move.guard(), read));
                lifecycle.timedFrom(state.id()).forEach(move -> collect(move.guard(), read));
            }
        }
        parts.escalations().forEach(rule -> {
            collect(rule.when(), read);
            Stream.concat(rule.functional().stream(), rule.hierarchical().stream())
                    .forEach(step -> step.when().ifPresent(when -> collect(when, read)));
        });
        for (DeclaredField field : parts.fields().declared()) {
            String name = field.field().name();
            if (!read.contains(name)) {
                add(Level.INFO, name, at("fields." + name), Words.of("field-unread", "field", name));
            }
        }
    }

    private static void collect(Condition condition, Set<String> read) {
        if (condition instanceof Condition.Compare compare) {
            read.add(compare.field().name());
        } else if (condition instanceof Condition.Present present) {
            read.add(present.field().name());
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), read);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, read));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, read));
        }
    }

    private void priorities() {
        Set<String> given = new HashSet<>();
        parts.priorities().cells().values().forEach(row -> given.addAll(row.values()));
        List<String> never = new ArrayList<>(parts.priorities().priorities().codes());
        never.removeAll(given);
        never.forEach(priority ->
                add(Level.INFO, priority, at("priority"), Words.of("priority-unreached", "priority", priority)));
    }

    private String at(String what) {
        Map<String, String> places = parts.places();
        return places.getOrDefault(what, what);
    }
}
