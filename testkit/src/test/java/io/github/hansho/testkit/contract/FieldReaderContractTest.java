package io.github.hansho.testkit.contract;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

class FieldReaderContractTest extends ContractProofTest<Function<Instant, FieldReader>> {

    private static final Instant BEGAN = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant START = BEGAN.plusSeconds(7);
    private static final Field SEVERITY = Field.ordered("severity", List.of("low", "high"), Label.plain("severity"));
    private static final Field HOSTS = Field.of("hosts", FieldType.COUNT, Label.plain("hosts"));
    private static final Field AGE = Field.of("age", FieldType.SPAN, Label.plain("age"));
    private static final Field ON_HOLD = Field.of("timeOnHold", FieldType.SPAN, Label.plain("time on hold"));

    FieldReaderContractTest() {
        super(Subject.class, Subject.CURRENT, 8);
    }

    @Override
    Supplier<Function<Instant, FieldReader>> right() {
        return () -> Right::new;
    }

    @Override
    Supplier<Function<Instant, FieldReader>> doingNothing() {
        return () -> now -> field -> Value.UNKNOWN;
    }

    @Override
    List<Saboteur<Function<Instant, FieldReader>>> saboteurs() {
        return List.of(
                saboteur("readsTheSameWhenAskedTwice", "reads a field once", ReadsOnce::new),
                saboteur("saysTheSameOfGrowthWhenAskedTwice", "says it once", SaysOnce::new),
                saboteur("readsUnknownForAFieldThatItDoesNotHave", "says that there is none", now -> new Right(now) {
                    @Override
                    public Value read(Field field) {
                        return Subject.FIELDS.contains(field) ? super.read(field) : Value.ABSENT;
                    }
                }),
                saboteur("tellsOfNoGrowthOfAFieldThatItDoesNotHave", "lets any span grow", now -> new Right(now) {
                    @Override
                    public Optional<Instant> growsSince(Field field) {
                        boolean foreign = field.type() == FieldType.SPAN && !Subject.FIELDS.contains(field);
                        return foreign ? Optional.of(BEGAN) : super.growsSince(field);
                    }
                }),
                saboteur("readsOnlyWhatTheFieldMayBe", "reads a code that is not declared", now -> new Right(now) {
                    @Override
                    public Value read(Field field) {
                        return field.equals(SEVERITY) ? Value.code("HIGH") : super.read(field);
                    }
                }),
                saboteur("growsOnlySpans", "lets a severity grow", now -> new Right(now) {
                    @Override
                    public Optional<Instant> growsSince(Field field) {
                        return field.equals(SEVERITY) ? Optional.of(BEGAN) : super.growsSince(field);
                    }
                }),
                saboteur("readsAGrowingSpanAsTheTimeSinceItBegan", "reads whole minutes", now -> new Right(now) {
                    @Override
                    public Value read(Field field) {
                        long minutes = Duration.between(BEGAN, now).toMinutes();
                        return field.equals(AGE) ? Value.span(Duration.ofMinutes(minutes)) : super.read(field);
                    }
                }),
                saboteur("letsNothingElseChangeWithTime", "counts the days as hosts", now -> new Right(now) {
                    @Override
                    public Value read(Field field) {
                        long days = Duration.between(BEGAN, now).toDays();
                        return field.equals(HOSTS) ? Value.count(days) : super.read(field);
                    }
                }));
    }

    private static Saboteur<Function<Instant, FieldReader>> saboteur(
            String clause, String fault, Function<Instant, FieldReader> reader) {
        return new Saboteur<>(clause, fault, () -> reader);
    }

    private static class Right implements FieldReader {
        private final Instant now;

        Right(Instant now) {
            this.now = now;
        }

        @Override
        public Value read(Field field) {
            return switch (field.name()) {
                case "severity" -> Value.code("high");
                case "hosts" -> Value.count(3);
                case "age" -> Value.span(Duration.between(BEGAN, now));
                case "timeOnHold" -> Value.ABSENT;
                default -> Value.UNKNOWN;
            };
        }

        @Override
        public Optional<Instant> growsSince(Field field) {
            return field.equals(AGE) ? Optional.of(BEGAN) : Optional.empty();
        }
    }

    private static final class ReadsOnce extends Right {
        private final Set<Field> read = new HashSet<>();

        ReadsOnce(Instant now) {
            super(now);
        }

        @Override
        public Value read(Field field) {
            return read.add(field) ? super.read(field) : Value.UNKNOWN;
        }
    }

    private static final class SaysOnce extends Right {
        private final Set<Field> said = new HashSet<>();

        SaysOnce(Instant now) {
            super(now);
        }

        @Override
        public Optional<Instant> growsSince(Field field) {
            return said.add(field) ? super.growsSince(field) : Optional.empty();
        }
    }

    /** The contract for whatever reader is being looked at. */
    static final class Subject extends FieldReaderContract {

        static final Current<Function<Instant, FieldReader>> CURRENT = new Current<>();
        static final List<Field> FIELDS = List.of(SEVERITY, HOSTS, AGE, ON_HOLD);

        @Override
        public FieldReader readerAt(Instant now) {
            return CURRENT.make().apply(now);
        }

        @Override
        public List<Field> fields() {
            return FIELDS;
        }

        @Override
        public Instant start() {
            return START;
        }
    }
}
