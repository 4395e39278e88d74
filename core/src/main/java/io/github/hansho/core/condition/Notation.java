package io.github.hansho.core.condition;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition on one line, for drawings and findings: {@code severity >= critical and not on-hold}. */
public final class Notation {

    private Notation() {}

    /** Returns the condition on one line. */
    public static String of(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare.field().name()
                    + switch (compare.operator()) {
                        case IS -> " = ";
                        case AT_LEAST -> " >= ";
                        case AT_MOST -> " <= ";
                    }
                    + compare.wanted().toText();
        }
        if (condition instanceof Condition.Present present) {
            return present.field().name() + " given";
        }
        if (condition instanceof Condition.Coded coded) {
            return coded.id() + "()";
        }
        if (condition instanceof Condition.Not not) {
            return "not " + inner(not.part());
        }
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "always" : joined(all.parts(), " and ");
        }
        List<Condition> parts = ((Condition.Any) condition).parts();
        return parts.isEmpty() ? "never" : joined(parts, " or ");
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(Notation::inner).collect(Collectors.joining(word));
    }

    private static String inner(Condition condition) {
        boolean several = (condition instanceof Condition.All all && all.parts().size() > 1)
                || (condition instanceof Condition.Any any && any.parts().size() > 1);
        return several ? "(" + of(condition) + ")" : of(condition);
    }
}
