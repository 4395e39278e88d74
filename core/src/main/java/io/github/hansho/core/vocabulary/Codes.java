package io.github.hansho.core.vocabulary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The codes of one closed set, there and back. */
final class Codes<E extends Enum<E> & Coded> {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final String set;
    private final Map<E, String> codes;
    private final Map<String, E> byCode = new LinkedHashMap<>();

    private Codes(Class<E> type, Function<E, String> code) {
        this.set = HUMP.matcher(type.getSimpleName()).replaceAll(" ").toLowerCase(Locale.ROOT);
        this.codes = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            codes.put(constant, code.apply(constant));
            byCode.put(code.apply(constant), constant);
        }
    }

    /** Takes the code from the constant's name: {@code NOT_OURS} is {@code not-ours}. */
    static <E extends Enum<E> & Coded> Codes<E> kebab(Class<E> type) {
        return new Codes<>(type, constant -> kebab(constant.name()));
    }

    static <E extends Enum<E> & Coded> Codes<E> of(Class<E> type, Function<E, String> code) {
        return new Codes<>(type, code);
    }

    static String kebab(String name) {
        return HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    String of(E constant) {
        return Objects.requireNonNull(codes.get(constant), "a constant without a code");
    }

    E read(String code) {
        return read(code, code);
    }

    /** Reads a code that was put into its usual form first; a refusal shows what was given. */
    E read(String given, String usual) {
        E constant = byCode.get(usual);
        if (constant == null) {
            throw new UnknownCodeException(set, given, List.copyOf(byCode.keySet()));
        }
        return constant;
    }
}
