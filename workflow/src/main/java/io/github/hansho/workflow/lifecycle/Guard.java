package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import java.util.List;

/**
 * A condition compiled to answer one question fast: does it hold? It agrees with {@link Condition#evaluate}, and throws
 * where that throws, but makes no difference between false and unknown.
 */
abstract class Guard {

    abstract boolean holds(FieldReader fields);

    static Guard of(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return comparing(compare);
        }
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? new Open() : new Every(compiled(all.parts()));
        }
        return condition instanceof Condition.Any any ? new Some(compiled(any.parts())) : new Whatever(condition);
    }

    private static Guard comparing(Condition.Compare compare) {
        if (compare.wanted() instanceof Value.Count count) {
            long low = compare.operator() == Operator.AT_MOST ? Long.MIN_VALUE : count.count();
            long high = compare.operator() == Operator.AT_LEAST ? Long.MAX_VALUE : count.count();
            return new Counted(compare, low, high);
        }
        if (compare.wanted() instanceof Value.Code code && compare.field().type() == FieldType.CODES) {
            return new Among(compare, code.code());
        }
        if (compare.wanted() instanceof Value.Code code && compare.operator() != Operator.AT_MOST) {
            List<String> codes = compare.field().codes();
            return compare.operator() == Operator.IS
                    ? new Coded(compare, new String[] {code.code()})
                    : new Coded(
                            compare,
                            codes.subList(codes.indexOf(code.code()), codes.size())
                                    .toArray(String[]::new));
        }
        return compare.wanted() instanceof Value.Flag flag ? new Flagged(compare, flag.flag()) : new Whatever(compare);
    }

    private static Guard[] compiled(List<Condition> parts) {
        return parts.stream().map(Guard::of).toArray(Guard[]::new);
    }

    /** Nothing is asked. */
    private static final class Open extends Guard {
        @Override
        boolean holds(FieldReader fields) {
            return true;
        }
    }

    /** Every part holds. */
    private static final class Every extends Guard {
        private final Guard[] parts;

        Every(Guard[] parts) {
            this.parts = parts;
        }

        @Override
        boolean holds(FieldReader fields) {
            for (Guard part : parts) {
                if (!part.holds(fields)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Some part holds. */
    private static final class Some extends Guard {
        private final Guard[] parts;

        Some(Guard[] parts) {
            this.parts = parts;
        }

        @Override
        boolean holds(FieldReader fields) {
            for (Guard part : parts) {
                if (part.holds(fields)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A count lies within bounds. */
    private static final class Counted extends Guard {
        private final Condition.Compare compare;
        private final Field field;
        private final long low;
        private final long high;

        Counted(Condition.Compare compare, long low, long high) {
            this.compare = compare;
            this.field = compare.field();
            this.low = low;
            this.high = high;
        }

        @Override
        boolean holds(FieldReader fields) {
            return fields.read(field) instanceof Value.Count count
                    ? count.count() >= low && count.count() <= high
                    : compare.evaluate(fields) == Truth.TRUE;
        }
    }

    /** A code is one of several. */
    private static final class Coded extends Guard {
        private final Condition.Compare compare;
        private final Field field;
        private final String[] accepted;

        Coded(Condition.Compare compare, String[] accepted) {
            this.compare = compare;
            this.field = compare.field();
            this.accepted = accepted;
        }

        @Override
        boolean holds(FieldReader fields) {
            if (fields.read(field) instanceof Value.Code code) {
                for (String one : accepted) {
                    if (one.equals(code.code())) {
                        return true;
                    }
                }
                return false;
            }
            return compare.evaluate(fields) == Truth.TRUE;
        }
    }

    /** A code is among those read. */
    private static final class Among extends Guard {
        private final Condition.Compare compare;
        private final Field field;
        private final String wanted;

        Among(Condition.Compare compare, String wanted) {
            this.compare = compare;
            this.field = compare.field();
            this.wanted = wanted;
        }

        @Override
        boolean holds(FieldReader fields) {
            return fields.read(field) instanceof Value.Codes codes
                    ? codes.codes().contains(wanted)
                    : compare.evaluate(fields) == Truth.TRUE;
        }
    }

    /** A flag is as wanted. */
    private static final class Flagged extends Guard {
        private final Condition.Compare compare;
        private final Field field;
        private final boolean wanted;

        Flagged(Condition.Compare compare, boolean wanted) {
            this.compare = compare;
            this.field = compare.field();
            this.wanted = wanted;
        }

        @Override
        boolean holds(FieldReader fields) {
            return fields.read(field) instanceof Value.Flag flag
                    ? flag.flag() == wanted
                    : compare.evaluate(fields) == Truth.TRUE;
        }
    }

    /** Any other condition, evaluated as it is. */
    private static final class Whatever extends Guard {
        private final Condition condition;

        Whatever(Condition condition) {
            this.condition = condition;
        }

        @Override
        boolean holds(FieldReader fields) {
            return condition.evaluate(fields) == Truth.TRUE;
        }
    }
}
