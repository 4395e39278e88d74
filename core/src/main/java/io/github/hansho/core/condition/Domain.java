package io.github.hansho.core.condition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The values of one field that can make a difference to some conditions, unknown and absent included. */
final class Domain {

    private static final String SOME_OTHER = "(another)";

    private static final int MOST_NAMED = 16;
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private Domain() {}

    /** Returns the values, or none when there are too many to be tried. */
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
            case CODES -> {
                List<String> named = comparisons.stream()
                        .map(c -> c.wanted().toText())
                        .distinct()
                        .toList();
                if (named.size() > MOST_NAMED) {
                    return List.of();
                }
                subsets(named).forEach(codes -> values.add(new Value.Codes(codes)));
            }
            case COUNT -> comparisons.forEach(c -> neighbours(((Value.Count) c.wanted()).count(), values));
            case SPAN -> comparisons.forEach(c -> neighbours((Value.Span) c.wanted(), values));
        }
        if (values.isEmpty()) {
            values.add(field.type() == FieldType.SPAN ? Value.span(Duration.ZERO) : Value.count(1));
        }
        values.add(Value.ABSENT);
        values.add(Value.UNKNOWN);
        return List.copyOf(values);
    }

    private static void neighbours(long count, Set<Value> values) {
        LongStream.of(count == 0 ? 0 : count - 1, count, count == Long.MAX_VALUE ? count : count + 1)
                .filter(near -> near >= 0)
                .forEach(near -> values.add(Value.count(near)));
    }

    private static void neighbours(Value.Span wanted, Set<Value> values) {
        if (wanted.span().compareTo(Duration.ZERO) > 0) {
            values.add(Value.span(wanted.span().minusNanos(1)));
        }
        values.add(wanted);
        if (wanted.span().compareTo(LONGEST) < 0) {
            values.add(Value.span(wanted.span().plusNanos(1)));
        }
    }

    /** All sets of the codes that are named: a code that no condition names makes no difference. */
    private static List<Set<String>> subsets(List<String> named) {
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
