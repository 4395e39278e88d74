package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.vocabulary.Coded;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Values made once, so that reading a field seldom makes a new one. */
final class Values {

    private static final Value[] COUNTS = new Value[65];

    static {
        for (int i = 0; i < COUNTS.length; i++) {
            COUNTS[i] = Value.count(i);
        }
    }

    private Values() {}

    static Value count(int count) {
        return count >= 0 && count < COUNTS.length ? COUNTS[count] : Value.count(count);
    }

    static Value code(Optional<String> code) {
        return code.isPresent() ? Value.code(code.get()) : Value.ABSENT;
    }

    static Value codes(Set<String> codes) {
        return codes.isEmpty() ? Value.ABSENT : new Value.Codes(codes);
    }

    static Value authorities(Set<Authority> held, Set<Authority> granted) {
        if (granted.isEmpty() && held.size() == 1) {
            return codes(Set.of(held.iterator().next().name()));
        }
        Set<String> names = new HashSet<>();
        held.forEach(authority -> names.add(authority.name()));
        granted.forEach(authority -> names.add(authority.name()));
        return codes(names);
    }

    /** Returns the values of a closed set, made once. */
    static <E extends Enum<E> & Coded> Function<E, Value> of(Class<E> type) {
        Map<E, Value> values = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            values.put(constant, Value.code(constant.code()));
        }
        return constant -> values.getOrDefault(constant, Value.UNKNOWN);
    }

    /** Returns the values of these codes, made once; another code is made when it comes. */
    static Function<String, Value> of(List<String> codes) {
        Map<String, Value> values = new HashMap<>();
        codes.forEach(code -> values.put(code, Value.code(code)));
        return code -> {
            Value value = values.get(code);
            return value == null ? Value.code(code) : value;
        };
    }
}
