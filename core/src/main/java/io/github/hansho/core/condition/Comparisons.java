package io.github.hansho.core.condition;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The meaning of one comparison, for each type of field. */
final class Comparisons {

    private static final Duration TICK = Duration.ofNanos(1);

    private Comparisons() {}

    static void check(Field field, Operator operator, Value wanted) {
        boolean fits = switch (field.type()) {
            case CODE, CODES -> wanted instanceof Value.Code;
            case FLAG -> wanted instanceof Value.Flag;
            case COUNT -> wanted instanceof Value.Count;
            case SPAN -> wanted instanceof Value.Span;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "field " + field.name() + " is a " + field.type() + ", not comparable with " + wanted.toText());
        }
        if (wanted instanceof Value.Code code && !field.codes().isEmpty() && field.rank(code.code()) < 0) {
            throw new IllegalArgumentException(
                    "field " + field.name() + " is never " + code.code() + ", allowed are " + field.codes());
        }
        boolean ordered = field.type() == FieldType.COUNT || field.type() == FieldType.SPAN || field.ordered();
        if (operator != Operator.IS && !ordered) {
            throw new IllegalArgumentException(
                    "field " + field.name() + " has no order, use is instead of " + operator.word());
        }
    }

    static Truth evaluate(Field field, Operator operator, Value wanted, Value actual) {
        if (actual instanceof Value.Unknown) {
            return Truth.UNKNOWN;
        }
        if (actual instanceof Value.Absent) {
            return Truth.FALSE;
        }
        if (actual instanceof Value.Codes codes) {
            return Truth.of(wanted instanceof Value.Code code && codes.codes().contains(code.code()));
        }
        if (operator == Operator.IS) {
            return Truth.of(actual.equals(wanted));
        }
        if (actual instanceof Value.Code code && field.rank(code.code()) < 0) {
            return Truth.UNKNOWN; // a code of another plan has no place in this order
        }
        int order = order(field, actual, wanted);
        return Truth.of(operator == Operator.AT_LEAST ? order >= 0 : order <= 0);
    }

    private static int order(Field field, Value actual, Value wanted) {
        if (actual instanceof Value.Count a && wanted instanceof Value.Count w) {
            return Long.compare(a.count(), w.count());
        }
        if (actual instanceof Value.Span a && wanted instanceof Value.Span w) {
            return a.span().compareTo(w.span());
        }
        if (actual instanceof Value.Code a && wanted instanceof Value.Code w) {
            return Integer.compare(field.rank(a.code()), field.rank(w.code()));
        }
        throw new IllegalArgumentException(
                "field " + field.name() + " reads " + actual.toText() + ", which is no " + field.type());
    }

    /** Returns when a span growing since an instant next crosses the wanted length in a way that the operator sees. */
    static Optional<Instant> crossing(Operator operator, Instant since, Duration wanted, Instant now) {
        Optional<Instant> reached = plus(since, wanted).filter(now::isBefore);
        Optional<Instant> passed =
                plus(since, wanted).flatMap(at -> plus(at, TICK)).filter(now::isBefore);
        return switch (operator) {
            case AT_LEAST -> reached;
            case AT_MOST -> passed;
            case IS -> reached.or(() -> passed);
        };
    }

    /** Returns the sum, or nothing when it lies beyond the instants that there are. */
    private static Optional<Instant> plus(Instant at, Duration span) {
        try {
            return Optional.of(at.plus(span));
        } catch (DateTimeException | ArithmeticException beyond) {
            return Optional.empty();
        }
    }
}
