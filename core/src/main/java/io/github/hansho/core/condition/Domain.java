package io.github.hansho.core.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values of one field that can make a difference to some conditions, unknown and absent included. */
final class Domain {

    private static final String SOME_OTHER = "(another)";

    private Domain() {}

    static List<Value> of(Field field, List<Condition.Compare> comparisons) {
        Set<Value> values = new LinkedHashSet<>();
        switch (field.type()) {
            case FLAG -> values.addAll(List.of(Value.flag(true), Value.flag(false)));
            case CODE -> {
                if (field.codes().isEmpty()) {
                    comparisons.forEach(c -> values.add(c.wanted()));
                    values.add(Value.code(SOME_OTHER));
                } else {
                    field.codes().forEach(code -> values.add(Value.code(code)));
                }
            }
            case CODES -> subsets(comparisons).forEach(codes -> values.add(new Value.Codes(codes)));
            case COUNT -> comparisons.forEach(c -> neighbours(((Value.Count) c.wanted()).count(), values));
            case SPAN -> comparisons.forEach(c -> neighbours((Value.Span) c.wanted(), values));
        }
        if (values.isEmpty()) {
            values.add(Value.count(1));
        }
        values.add(Value.ABSENT);
        values.add(Value.UNKNOWN);
        return List.copyOf(values);
    }

    private static void neighbours(long count, Set<Value> values) {
        for (long near = Math.max(0, count - 1); near <= count + 1; near++) {
            values.add(Value.count(near));
        }
    }

    private static void neighbours(Value.Span wanted, Set<Value> values) {
        if (!wanted.span().isZero()) {
            values.add(Value.span(wanted.span().minusNanos(1)));
        }
        values.add(wanted);
        values.add(Value.span(wanted.span().plusNanos(1)));
    }

    /** All sets of the codes that are named: a code that no condition names makes no difference. */
    private static List<Set<String>> subsets(List<Condition.Compare> comparisons) {
        List<String> named =
                comparisons.stream().map(c -> c.wanted().toText()).distinct().toList();
        List<Set<String>> subsets = new ArrayList<>();
        int several = named.size() > 20 ? 0 : 1 << named.size();
        for (int bits = 0; bits < several; bits++) {
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
