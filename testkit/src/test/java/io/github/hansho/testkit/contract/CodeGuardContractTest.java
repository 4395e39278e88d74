package io.github.hansho.testkit.contract;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class CodeGuardContractTest extends ContractProofTest<CodeGuard> {

    private static final Instant BEGAN = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration ENOUGH = Duration.ofMinutes(30);
    private static final Field AGE = Field.of("age", FieldType.SPAN, Label.plain("age"));

    CodeGuardContractTest() {
        super(Subject.class, Subject.CURRENT, 6);
    }

    @Override
    Supplier<CodeGuard> right() {
        return OldEnough::new;
    }

    @Override
    Supplier<CodeGuard> doingNothing() {
        return () -> new CodeGuard() {
            @Override
            public Truth evaluate(FieldReader fields) {
                return Truth.UNKNOWN;
            }

            @Override
            public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                return Optional.empty();
            }
        };
    }

    @Override
    List<Saboteur<CodeGuard>> saboteurs() {
        return List.of(
                new Saboteur<>("answersTheSameWhenAskedTwice", "answers once", AnswersOnce::new),
                new Saboteur<>("saysTheSameOfChangeWhenAskedTwice", "says it once", SaysOnce::new),
                new Saboteur<>("answersTheSameWhateverItWasAskedBefore", "stays with a yes", StaysWithYes::new),
                new Saboteur<>("namesOnlyInstantsAfterNow", "names now", () -> new OldEnough() {
                    @Override
                    public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                        return Optional.of(now);
                    }
                }),
                new Saboteur<>("isNeverTooLate", "is a nanosecond too late", () -> new OldEnough() {
                    @Override
                    public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                        return super.mayChangeAt(fields, now).map(at -> at.plusNanos(1));
                    }
                }),
                new Saboteur<>("isNeverTooLate", "says that it never changes", () -> new OldEnough() {
                    @Override
                    public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                        return Optional.empty();
                    }
                }),
                new Saboteur<>("answersWhenNothingIsKnown", "takes a value for granted", () -> new OldEnough() {
                    @Override
                    public Truth evaluate(FieldReader fields) {
                        Value.Span age = (Value.Span) fields.read(AGE);
                        return Truth.of(age.span().compareTo(ENOUGH) >= 0);
                    }
                }));
    }

    /** Holds when the age is thirty minutes or more. */
    private static class OldEnough implements CodeGuard {
        @Override
        public Truth evaluate(FieldReader fields) {
            return fields.read(AGE) instanceof Value.Span age
                    ? Truth.of(age.span().compareTo(ENOUGH) >= 0)
                    : Truth.UNKNOWN;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return fields.growsSince(AGE).map(since -> since.plus(ENOUGH)).filter(at -> at.isAfter(now));
        }
    }

    private static final class AnswersOnce extends OldEnough {
        private @Nullable FieldReader last;

        @Override
        public Truth evaluate(FieldReader fields) {
            boolean again = fields.equals(last);
            last = fields;
            return again ? Truth.UNKNOWN : super.evaluate(fields);
        }
    }

    private static final class SaysOnce extends OldEnough {
        private @Nullable FieldReader last;

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            boolean again = fields.equals(last);
            last = fields;
            return again ? Optional.of(now.plusNanos(1)) : super.mayChangeAt(fields, now);
        }
    }

    private static final class StaysWithYes extends OldEnough {
        private boolean yes;

        @Override
        public Truth evaluate(FieldReader fields) {
            yes |= super.evaluate(fields) == Truth.TRUE;
            return Truth.of(yes);
        }
    }

    /** The contract for whatever guard is being looked at. */
    static final class Subject extends CodeGuardContract {

        static final Current<CodeGuard> CURRENT = new Current<>();

        @Override
        public CodeGuard guard() {
            return CURRENT.make();
        }

        @Override
        public List<Function<Instant, FieldReader>> situations() {
            return List.of(Subject::ageAt);
        }

        @Override
        public Instant start() {
            return BEGAN.plusSeconds(7);
        }

        private static FieldReader ageAt(Instant now) {
            return new FieldReader() {
                @Override
                public Value read(Field field) {
                    return field.equals(AGE) ? Value.span(Duration.between(BEGAN, now)) : Value.UNKNOWN;
                }

                @Override
                public Optional<Instant> growsSince(Field field) {
                    return field.equals(AGE) ? Optional.of(BEGAN) : Optional.empty();
                }
            };
        }
    }
}
