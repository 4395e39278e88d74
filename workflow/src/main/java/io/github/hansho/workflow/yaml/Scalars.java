package io.github.hansho.workflow.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a plain scalar is, by the core schema of YAML 1.2. */
final class Scalars {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> YES = Set.of("true", "True", "TRUE");
    private static final Set<String> NO = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private Scalars() {}

    enum Kind {
        NOTHING("kind-nothing"),
        FLAG("kind-flag"),
        COUNT("kind-count"),
        NUMBER("kind-number"),
        TEXT("kind-text");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static Kind kindOf(String text) {
        if (NOTHING.contains(text)) {
            return Kind.NOTHING;
        }
        if (YES.contains(text) || NO.contains(text)) {
            return Kind.FLAG;
        }
        if (INTEGER.matcher(text).matches()) {
            return count(text).isPresent() ? Kind.COUNT : Kind.NUMBER;
        }
        return DECIMAL.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    static boolean flag(String text) {
        return YES.contains(text);
    }

    /** Returns the whole number from 0 that a plain integer stands for; empty for a negative or a huge one. */
    static Optional<Long> count(String text) {
        try {
            long count = text.startsWith("0o")
                    ? Long.parseLong(text.substring(2), 8)
                    : text.startsWith("0x") ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
            return Optional.of(count).filter(c -> c >= 0);
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }
}
