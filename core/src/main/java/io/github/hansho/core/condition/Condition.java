package io.github.hansho.core.condition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must hold: a closed algebra over declared fields.
 *
 * <p>Evaluation is three-valued after Kleene: {@code all} is false as soon as one part is false, unknown if none is
 * false and one is unknown; {@code any} the other way about. A condition answers two questions: does it hold now, and
 * when could time alone change that.
 */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new All(List.of());

    /** Returns whether the condition holds for what the reader says. */
    Truth evaluate(FieldReader fields);

    /**
     * Returns the earliest instant after now at which time alone could change the answer; empty if it never does. It may
     * be too early, never too late.
     */
    Optional<Instant> mayChangeAt(FieldReader fields, Instant now);

    /** Returns the condition that all of these hold. */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** Returns the condition that at least one of these holds. */
    static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    /**
     * All of the parts hold; no parts always hold.
     *
     * @param parts the parts in the order written
     */
    record All(List<Condition> parts) implements Condition {
        /** Keeps an immutable copy. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth evaluate(FieldReader fields) {
            Truth answer = Truth.TRUE;
            for (int i = 0; i < parts.size(); i++) {
                Truth part = parts.get(i).evaluate(fields);
                if (part == Truth.FALSE) {
                    return Truth.FALSE;
                }
                answer = part == Truth.UNKNOWN ? part : answer;
            }
            return answer;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return earliest(parts, fields, now);
        }
    }

    /**
     * At least one part holds; no parts never hold.
     *
     * @param parts the parts in the order written
     */
    record Any(List<Condition> parts) implements Condition {
        /** Keeps an immutable copy. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth evaluate(FieldReader fields) {
            Truth answer = Truth.FALSE;
            for (int i = 0; i < parts.size(); i++) {
                Truth part = parts.get(i).evaluate(fields);
                if (part == Truth.TRUE) {
                    return Truth.TRUE;
                }
                answer = part == Truth.UNKNOWN ? part : answer;
            }
            return answer;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return earliest(parts, fields, now);
        }
    }

    /**
     * The part does not hold.
     *
     * @param part what must not hold
     */
    record Not(Condition part) implements Condition {
        @Override
        public Truth evaluate(FieldReader fields) {
            return part.evaluate(fields).not();
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return part.mayChangeAt(fields, now);
        }
    }

    /**
     * The field has a value: absent is false, unknown is unknown.
     *
     * @param field the field read
     */
    record Present(Field field) implements Condition {
        @Override
        public Truth evaluate(FieldReader fields) {
            Value value = fields.read(field);
            return value instanceof Value.Unknown ? Truth.UNKNOWN : Truth.of(!(value instanceof Value.Absent));
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    }

    /**
     * The field compares with the wanted value: absent is false, unknown is unknown.
     *
     * @param field the field read
     * @param operator how it is compared
     * @param wanted what it is compared with
     */
    record Compare(Field field, Operator operator, Value wanted) implements Condition {
        /**
         * Checks that the comparison has a meaning.
         *
         * @throws IllegalArgumentException if the field cannot be compared so, or never has the wanted value
         */
        public Compare {
            Comparisons.check(field, operator, wanted);
        }

        @Override
        public Truth evaluate(FieldReader fields) {
            return Comparisons.evaluate(field, operator, wanted, fields.read(field));
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return wanted instanceof Value.Span span
                    ? fields.growsSince(field).flatMap(since -> Comparisons.crossing(operator, since, span.span(), now))
                    : Optional.empty();
        }
    }

    /**
     * A guard written in code holds.
     *
     * @param id the guard's id in plans
     * @param guard the code
     */
    record Coded(String id, CodeGuard guard) implements Condition {
        @Override
        public Truth evaluate(FieldReader fields) {
            return guard.evaluate(fields);
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return guard.mayChangeAt(fields, now);
        }
    }

    private static Optional<Instant> earliest(List<Condition> parts, FieldReader fields, Instant now) {
        @Nullable Instant earliest = null;
        for (Condition part : parts) {
            Instant at = part.mayChangeAt(fields, now).orElse(null);
            if (at != null && (earliest == null || at.isBefore(earliest))) {
                earliest = at;
            }
        }
        return Optional.ofNullable(earliest);
    }
}
