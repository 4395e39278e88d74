package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every reader of fields must do.
 *
 * <p>A reader answers for one instant, so the contract asks for readers of one situation in which time passes and nothing
 * else happens. An agenda can only be on time if what grows with time says so and nothing else changes with it.
 */
public abstract class FieldReaderContract {

    /** Creates the contract; the test engine does so for each clause. */
    protected FieldReaderContract() {}

    /** Returns a reader of the situation at an instant. */
    public abstract FieldReader readerAt(Instant now);

    /** Returns the fields that the reader has; at least one of them must have a known value. */
    public abstract List<Field> fields();

    /** Returns the instant from which on the situation is looked at; what grows has begun to grow by then. */
    public abstract Instant start();

    @BeforeEach
    final void readsSomethingOrNothingIsProved() {
        assertThat(fields())
                .as("fields with a known value")
                .anyMatch(field -> readerAt(start()).read(field).isKnown());
    }

    @Test
    void readsTheSameWhenAskedTwice() {
        everywhere((reader, field, now) -> assertThat(reader.read(field))
                .isEqualTo(reader.read(field))
                .isEqualTo(readerAt(now).read(field)));
    }

    @Test
    void saysTheSameOfGrowthWhenAskedTwice() {
        everywhere((reader, field, now) -> assertThat(reader.growsSince(field))
                .isEqualTo(reader.growsSince(field))
                .isEqualTo(readerAt(now).growsSince(field)));
    }

    @Test
    void readsUnknownForAFieldThatItDoesNotHave() {
        assertThat(foreign())
                .allSatisfy(field -> assertThat(readerAt(start()).read(field)).isEqualTo(Value.UNKNOWN));
    }

    @Test
    void tellsOfNoGrowthOfAFieldThatItDoesNotHave() {
        assertThat(foreign())
                .allSatisfy(
                        field -> assertThat(readerAt(start()).growsSince(field)).isEmpty());
    }

    @Test
    void readsOnlyWhatTheFieldMayBe() {
        everywhere((reader, field, now) -> assertThat(reader.read(field))
                .matches(value -> !value.isKnown() || field.allows(value), "allowed for " + field));
    }

    @Test
    void growsOnlySpans() {
        everywhere(
                (reader, field, now) -> assertThat(reader.growsSince(field).isEmpty() || field.type() == FieldType.SPAN)
                        .as("%s is a span, as it grows", field)
                        .isTrue());
    }

    @Test
    void readsAGrowingSpanAsTheTimeSinceItBegan() {
        everywhere((reader, field, now) -> reader.growsSince(field)
                .filter(since -> field.type() == FieldType.SPAN)
                .ifPresent(
                        since -> assertThat(reader.read(field)).isEqualTo(Value.span(Duration.between(since, now)))));
    }

    @Test
    void letsNothingElseChangeWithTime() {
        everywhere((reader, field, now) -> {
            FieldReader first = readerAt(start());
            Optional<Instant> since = first.growsSince(field);
            assertThat(reader.growsSince(field)).isEqualTo(since);
            if (since.isEmpty()) {
                assertThat(reader.read(field)).as("%s at %s", field.name(), now).isEqualTo(first.read(field));
            }
        });
    }

    private interface Look {
        void at(FieldReader reader, Field field, Instant now);
    }

    private void everywhere(Look look) {
        for (Instant now : Instants.from(start())) {
            fields().forEach(field -> look.at(readerAt(now), field, now));
        }
    }

    private static Stream<Field> foreign() {
        return Stream.of(FieldType.values())
                .map(type -> Field.of("no field of this name, of type " + type, type, Label.plain("none")));
    }
}
