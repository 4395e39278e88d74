package io.github.hansho.core.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides questions about conditions by trying every combination of values that could make a difference.
 *
 * <p>The values tried are a field's declared codes, the thresholds that the conditions name with their neighbours, unknown
 * and absent. Over {@value #LIMIT} combinations, with more than 16 codes named of one set, or with a guard
 * written in code, the answer is not decided.
 */
public final class Enumeration {

    /** The most combinations tried. */
    public static final int LIMIT = 1_000_000;

    private final List<Condition> conditions;
    private final Map<Field, List<Value>> domains;
    private final boolean decidable;
    private final double combinations;

    private Enumeration(
            List<Condition> conditions, Map<Field, List<Value>> domains, boolean coded, double combinations) {
        this.conditions = conditions;
        this.domains = domains;
        this.decidable = !coded && combinations <= LIMIT;
        this.combinations = combinations;
    }

    /** Returns the enumeration over all fields that the conditions read. */
    public static Enumeration over(List<Condition> conditions) {
        Map<Field, List<Condition.Compare>> read = new LinkedHashMap<>();
        boolean decidable = true;
        for (Condition condition : conditions) {
            decidable &= collect(condition, read);
        }
        Map<Field, List<Value>> domains = new LinkedHashMap<>();
        double combinations = 1;
        for (Map.Entry<Field, List<Condition.Compare>> field : read.entrySet()) {
            List<Value> domain = Domain.of(field.getKey(), field.getValue());
            domains.put(field.getKey(), domain);
            combinations *= domain.isEmpty() ? 2.0 * LIMIT : domain.size();
        }
        return new Enumeration(List.copyOf(conditions), domains, !decidable, combinations);
    }

    /** Returns how many combinations there are, whether or not they are tried. */
    public double combinations() {
        return combinations;
    }

    /** The answer to a question. */
    public enum Answer {
        /** There is such a combination. */
        YES,
        /** There is none. */
        NO,
        /** There are too many combinations, or a guard is written in code. */
        NOT_DECIDED
    }

    /**
     * An answer with the combination that shows it.
     *
     * @param answer the answer
     * @param witness a combination of values by field name that shows a yes; empty otherwise
     */
    public record Finding(Answer answer, Map<String, Value> witness) {
        /** Keeps an immutable copy. */
        public Finding {
            witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
        }
    }

    /** Returns whether some combination makes all the conditions true at once. */
    public Finding allHold() {
        return find(fields -> conditions.stream().allMatch(c -> c.evaluate(fields) == Truth.TRUE));
    }

    /** Returns whether some combination with every field known makes none of the conditions true. */
    public Finding noneHoldsThoughAllIsKnown() {
        return find(fields -> domains.keySet().stream().noneMatch(f -> fields.read(f) instanceof Value.Unknown)
                && conditions.stream().noneMatch(c -> c.evaluate(fields) == Truth.TRUE));
    }

    private Finding find(Predicate<FieldReader> wanted) {
        if (!decidable) {
            return new Finding(Answer.NOT_DECIDED, Map.of());
        }
        List<Field> fields = new ArrayList<>(domains.keySet());
        int[] index = new int[fields.size()];
        Map<Field, Value> now = new LinkedHashMap<>();
        FieldReader reader = field -> Optional.ofNullable(now.get(field)).orElse(Value.UNKNOWN);
        do {
            for (int i = 0; i < index.length; i++) {
                Field field = fields.get(i);
                now.put(
                        field,
                        domains.getOrDefault(field, List.of(Value.UNKNOWN)).get(index[i]));
            }
            if (wanted.test(reader)) {
                Map<String, Value> witness = new LinkedHashMap<>();
                now.forEach((field, value) -> witness.put(field.name(), value));
                return new Finding(Answer.YES, witness);
            }
        } while (next(index, fields));
        return new Finding(Answer.NO, Map.of());
    }

    private boolean next(int[] index, List<Field> fields) {
        for (int i = 0; i < index.length; i++) {
            if (++index[i] < domains.getOrDefault(fields.get(i), List.of()).size()) {
                return true;
            }
            index[i] = 0;
        }
        return false;
    }

    private static boolean collect(Condition condition, Map<Field, List<Condition.Compare>> read) {
        if (condition instanceof Condition.Compare compare) {
            read.computeIfAbsent(compare.field(), f -> new ArrayList<>()).add(compare);
            return true;
        }
        if (condition instanceof Condition.Present present) {
            read.computeIfAbsent(present.field(), f -> new ArrayList<>());
            return true;
        }
        if (condition instanceof Condition.Not not) {
            return collect(not.part(), read);
        }
        List<Condition> parts = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
        boolean decidable = !(condition instanceof Condition.Coded);
        for (Condition part : parts) {
            decidable &= collect(part, read);
        }
        return decidable;
    }
}
