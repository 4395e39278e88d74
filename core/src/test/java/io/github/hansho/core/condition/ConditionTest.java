package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T18:07:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private static World aged(Instant now) {
        return new World(Map.of(), Map.of(World.AGE, SINCE), now);
    }

    private static Condition age(Operator operator, Duration wanted) {
        return new Condition.Compare(World.AGE, operator, Value.span(wanted));
    }

    /** A guard that nobody may ask. */
    private static final CodeGuard NEVER_ASKED = new CodeGuard() {
        @Override
        public Truth evaluate(FieldReader fields) {
            throw new AssertionError("asked");
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.of(now.plusSeconds(5));
        }
    };

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, -1, FALSE", "AT_LEAST, 0, TRUE", "AT_LEAST, 1, TRUE",
        "AT_MOST, -1, TRUE", "AT_MOST, 0, TRUE", "AT_MOST, 1, FALSE",
        "IS, -1, FALSE", "IS, 0, TRUE", "IS, 1, FALSE"
    })
    void isExactToTheNanosecond(Operator operator, long off, Truth expected) {
        Instant now = SINCE.plus(HOUR).plusNanos(off);
        assertThat(age(operator, HOUR).evaluate(aged(now))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, -1, 0", "AT_LEAST, 0, ", "AT_LEAST, 1, ",
        "AT_MOST, -1, 1", "AT_MOST, 0, 1", "AT_MOST, 1, ",
        "IS, -1, 0", "IS, 0, 1", "IS, 1, "
    })
    void announcesTheCrossingToTheNanosecond(Operator operator, long off, Long announced) {
        Instant hour = SINCE.plus(HOUR);
        assertThat(age(operator, HOUR).mayChangeAt(aged(hour.plusNanos(off)), hour.plusNanos(off)))
                .isEqualTo(Optional.ofNullable(announced).map(hour::plusNanos));
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void announcesNothingBeyondTheEndOfTime(Operator operator) {
        Duration ages = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        assertThat(age(operator, ages).mayChangeAt(aged(SINCE), SINCE)).isEmpty();
        assertThat(age(operator, ages.negated()).mayChangeAt(aged(SINCE), SINCE))
                .isEmpty();
        Duration toTheEnd = Duration.between(SINCE, Instant.MAX);
        assertThat(age(operator, toTheEnd).mayChangeAt(aged(SINCE), SINCE))
                .isEqualTo(operator == Operator.AT_MOST ? Optional.empty() : Optional.of(Instant.MAX));
    }

    @Test
    void asksNoFurtherOnceItKnows() {
        Condition yes = Condition.ALWAYS;
        Condition no = new Condition.Not(yes);
        Condition trap = new Condition.Coded("trap", NEVER_ASKED);
        FieldReader none = field -> Value.UNKNOWN;
        assertThat(new Condition.All(List.of(yes, no, trap)).evaluate(none)).isEqualTo(Truth.FALSE);
        assertThat(new Condition.Any(List.of(no, yes, trap)).evaluate(none)).isEqualTo(Truth.TRUE);
        assertThat(new Condition.All(List.of(yes, trap)).mayChangeAt(none, SINCE))
                .contains(SINCE.plusSeconds(5));
    }

    @Test
    void takesTheEarliestOfItsParts() {
        Condition both =
                Condition.all(List.of(age(Operator.AT_LEAST, HOUR.multipliedBy(2)), age(Operator.AT_LEAST, HOUR)));
        assertThat(both.mayChangeAt(aged(SINCE), SINCE)).contains(SINCE.plus(HOUR));
        assertThat(new Condition.Not(both).mayChangeAt(aged(SINCE), SINCE)).contains(SINCE.plus(HOUR));
    }

    @Test
    void changesWithNothingButGrowingSpans() {
        FieldReader still = field -> Value.span(HOUR);
        assertThat(age(Operator.AT_LEAST, HOUR).mayChangeAt(still, SINCE)).isEmpty();
        assertThat(new Condition.Present(World.AGE).mayChangeAt(aged(SINCE), SINCE))
                .isEmpty();
    }

    @Test
    void takesASetForWhatIsInItAndAbsentForNo() {
        Condition tagged = new Condition.Compare(World.TAGS, Operator.IS, Value.code("vip"));
        assertThat(tagged.evaluate(World.of(World.TAGS, new Value.Codes(Set.of("vip", "x")))))
                .isEqualTo(Truth.TRUE);
        assertThat(tagged.evaluate(World.of(World.TAGS, new Value.Codes(Set.of()))))
                .isEqualTo(Truth.FALSE);
        assertThat(tagged.evaluate(World.of(World.TAGS, Value.ABSENT))).isEqualTo(Truth.FALSE);
        assertThat(tagged.evaluate(World.of(World.TAGS, Value.UNKNOWN))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void cannotOrderACodeThatTheScaleDoesNotHave() {
        World odd = World.of(World.SEVERITY, Value.code("catastrophic"));
        Value low = Value.code("low");
        assertThat(new Condition.Compare(World.SEVERITY, Operator.AT_MOST, low).evaluate(odd))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(new Condition.Compare(World.SEVERITY, Operator.AT_LEAST, low).evaluate(odd))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(new Condition.Compare(World.SEVERITY, Operator.IS, low).evaluate(odd))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void refusesToBeComparedWithWhatItNeverIs() {
        refuses(World.HOLD, Operator.IS, Value.count(5), "field hold is a FLAG, not comparable with 5");
        refuses(World.AGE, Operator.IS, Value.ABSENT, "field age is a SPAN, not comparable with none");
        refuses(World.ALERTS, Operator.IS, Value.span(HOUR), "field alerts is a COUNT, not comparable with 1h");
        refuses(World.TAGS, Operator.IS, Value.flag(true), "field tags is a CODES, not comparable with true");
        refuses(
                World.KIND,
                Operator.IS,
                Value.code("party"),
                "field kind is never party, allowed are [incident, hunt]");
        refuses(
                World.KIND,
                Operator.AT_LEAST,
                Value.code("hunt"),
                "field kind has no order, use is instead of atLeast");
        refuses(World.HOLD, Operator.AT_MOST, Value.flag(true), "field hold has no order, use is instead of atMost");
        refuses(World.TAGS, Operator.AT_LEAST, Value.code("a"), "field tags has no order, use is instead of atLeast");
    }

    private static void refuses(Field field, Operator operator, Value wanted, String message) {
        assertThatThrownBy(() -> new Condition.Compare(field, operator, wanted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAReaderThatAnswersInAnotherType() {
        Condition old = age(Operator.AT_LEAST, HOUR);
        assertThatThrownBy(() -> old.evaluate(World.of(World.AGE, Value.count(3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field age reads 3, which is no SPAN");
    }
}
