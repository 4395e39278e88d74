package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Value;
import io.github.hansho.workflow.field.DeclaredField;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The values that a field may have at an opening and that can make a difference; none where an opening does not set it. */
final class Domains {

    /** The fields that time alone changes: they run in the simulation. */
    static final Set<String> GROWING = Set.of("age", "timeInState", "timeOnHold");

    private static final Set<String> ALWAYS = Set.of("state", "kind", "mode", "activity", "verdict");
    private static final Set<String> OPTIONAL =
            Set.of("constituency", "severity", "priority", "impact", "urgency", "outcome", "closureReason");
    private static final Set<String> FLAGS = Set.of("severityConfirmed", "declared", "assigned", "offerOpen");
    private static final Set<String> COUNTS = Set.of("alerts", "assets", "openWorkstreams", "transfers", "reopened");
    private static final String ANOTHER = "(another)";
    private static final int MOST_NAMED = 8;

    private Domains() {}

    /** Returns the name under which a field is tried: a phase is that of a state. */
    static String nameOf(Field field) {
        return field.name().equals("phase") ? "state" : field.name();
    }

    static List<Value> of(Plan plan, Field field, List<Condition.Compare> comparisons) {
        String name = nameOf(field);
        Optional<DeclaredField> declared = plan.fields().declared(name);
        if (declared.isPresent()) {
            List<Value> values = new ArrayList<>(values(field, comparisons));
            values.add(Value.ABSENT);
            values.add(Value.UNKNOWN);
            return List.copyOf(values);
        }
        if (name.equals("state")) {
            return states(plan);
        }
        if (name.equals("owner")) {
            return values(field, comparisons);
        }
        List<Value> values = new ArrayList<>();
        if (ALWAYS.contains(name) || OPTIONAL.contains(name) || FLAGS.contains(name) || COUNTS.contains(name)) {
            values.addAll(values(field, comparisons));
        }
        if (OPTIONAL.contains(name)) {
            values.add(Value.ABSENT);
        }
        return List.copyOf(values);
    }

    private static List<Value> states(Plan plan) {
        Set<Value> states = new LinkedHashSet<>();
        for (Lifecycle lifecycle : plan.lifecycles()) {
            lifecycle.entries().stream().map(State::id).map(Value::code).forEach(states::add);
        }
        return List.copyOf(states);
    }

    private static List<Value> values(Field field, List<Condition.Compare> comparisons) {
        Set<Value> values = new LinkedHashSet<>();
        switch (field.type()) {
            case FLAG -> values.addAll(List.of(Value.flag(false), Value.flag(true)));
            case CODE -> {
                field.codes().forEach(code -> values.add(Value.code(code)));
                if (values.isEmpty()) {
                    comparisons.forEach(compare -> values.add(compare.wanted()));
                    values.add(Value.code(ANOTHER));
                }
            }
            case CODES -> subsets(comparisons).forEach(codes -> values.add(new Value.Codes(codes)));
            case COUNT -> {
                values.add(Value.count(0));
                comparisons.forEach(compare -> near(((Value.Count) compare.wanted()).count(), values));
            }
            case SPAN -> {
                values.add(Value.span(Duration.ZERO));
                comparisons.forEach(compare -> near(((Value.Span) compare.wanted()).span(), values));
            }
        }
        return List.copyOf(values);
    }

    private static void near(long count, Set<Value> values) {
        LongStream.of(count - 1, count, count == Long.MAX_VALUE ? count : count + 1)
                .filter(one -> one >= 0)
                .forEach(one -> values.add(Value.count(one)));
    }

    private static void near(Duration span, Set<Value> values) {
        if (!span.isZero()) {
            values.add(Value.span(span.minusNanos(1)));
        }
        values.add(Value.span(span));
        values.add(Value.span(span.plusNanos(1)));
    }

    private static List<Set<String>> subsets(List<Condition.Compare> comparisons) {
        List<String> named = comparisons.stream()
                .map(compare -> compare.wanted().toText())
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << named.size(); bits++) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < named.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(named.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
