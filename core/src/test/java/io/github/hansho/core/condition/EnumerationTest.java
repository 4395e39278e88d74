package io.github.hansho.core.condition;

import static io.github.hansho.core.condition.Enumeration.Answer.NO;
import static io.github.hansho.core.condition.Enumeration.Answer.NOT_DECIDED;
import static io.github.hansho.core.condition.Enumeration.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class EnumerationTest {

    private static Condition is(Field field, Value value) {
        return new Condition.Compare(field, Operator.IS, value);
    }

    private static Enumeration.Answer allHold(Condition... conditions) {
        return Enumeration.over(List.of(conditions)).allHold().answer();
    }

    @Test
    void findsAContradiction() {
        assertThat(allHold(is(World.HOLD, Value.flag(true)), is(World.HOLD, Value.flag(false))))
                .isEqualTo(NO);
        assertThat(allHold(
                        new Condition.Compare(World.ALERTS, Operator.AT_LEAST, Value.count(5)),
                        new Condition.Compare(World.ALERTS, Operator.AT_MOST, Value.count(4))))
                .isEqualTo(NO);
    }

    @Test
    void findsWhatHoldsBetweenTwoThresholds() {
        Enumeration.Finding finding = Enumeration.over(List.of(
                        new Condition.Not(new Condition.Compare(World.ALERTS, Operator.AT_MOST, Value.count(4))),
                        new Condition.Not(new Condition.Compare(World.ALERTS, Operator.AT_LEAST, Value.count(6)))))
                .allHold();
        assertThat(finding.answer()).isEqualTo(YES);
        assertThat(finding.witness()).containsExactly(entry("alerts", Value.count(5)));
    }

    @Test
    void seesThatASetMayHaveBothCodesAndACodeMayNot() {
        assertThat(allHold(is(World.TAGS, Value.code("a")), is(World.TAGS, Value.code("b"))))
                .isEqualTo(YES);
        assertThat(allHold(is(World.KIND, Value.code("incident")), is(World.KIND, Value.code("hunt"))))
                .isEqualTo(NO);
    }

    @Test
    void triesACodeThatNobodyNamed() {
        Condition none = new Condition.Not(
                Condition.any(List.of(is(World.HOST, Value.code("a")), is(World.HOST, Value.code("b")))));
        assertThat(allHold(none, new Condition.Present(World.HOST))).isEqualTo(YES);
    }

    @Test
    void hasNothingAgainstNoConditionsAndTriesOneCombination() {
        Enumeration none = Enumeration.over(List.of());
        assertThat(none.allHold().answer()).isEqualTo(YES);
        assertThat(none.noneHoldsThoughAllIsKnown().answer()).isEqualTo(YES);
        assertThat(none.combinations()).isEqualTo(1);
    }

    @Test
    void doesNotDecideOverAGuardInCode() {
        CodeGuard guard = new CodeGuard() {
            @Override
            public Truth evaluate(FieldReader fields) {
                return Truth.TRUE;
            }

            @Override
            public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                return Optional.empty();
            }
        };
        Condition coded = new Condition.Not(new Condition.All(List.of(new Condition.Coded("office-hours", guard))));
        assertThat(allHold(coded)).isEqualTo(NOT_DECIDED);
        assertThat(Enumeration.over(List.of(coded)).noneHoldsThoughAllIsKnown().answer())
                .isEqualTo(NOT_DECIDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 40})
    void doesNotDecideOverMoreCombinationsThanAMillion(int fields) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            Field field = Field.of("f" + i, FieldType.COUNT, Label.plain("f"));
            conditions.add(new Condition.Compare(field, Operator.AT_LEAST, Value.count(0)));
        }
        Enumeration enumeration = Enumeration.over(conditions);
        assertThat(enumeration.combinations()).isEqualTo(Math.pow(4, fields));
        assertThat(enumeration.allHold().answer()).isEqualTo(NOT_DECIDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 20, 64, 10_000})
    void doesNotDecideOverMoreThanSixteenCodesOfOneSet(int codes) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            conditions.add(is(World.TAGS, Value.code("c" + i)));
        }
        assertThat(Enumeration.over(conditions).allHold().answer()).isEqualTo(NOT_DECIDED);
    }

    @Test
    void decidesOverOneCodeOfASetNamedManyTimes() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            conditions.add(is(World.TAGS, Value.code("a")));
        }
        assertThat(Enumeration.over(conditions).allHold().answer()).isEqualTo(YES);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE - 1, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void triesTheNeighboursOfAnyCount(long count) {
        Condition compare = new Condition.Compare(World.ALERTS, Operator.AT_LEAST, Value.count(count));
        assertThat(allHold(compare)).isEqualTo(YES);
        assertThat(allHold(compare, new Condition.Not(compare))).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 60, Long.MAX_VALUE})
    void triesTheNeighboursOfAnySpan(long seconds) {
        Duration span = Duration.ofSeconds(seconds, seconds == Long.MAX_VALUE ? 999_999_999 : 0);
        assertThat(allHold(is(World.AGE, Value.span(span)))).isEqualTo(YES);
        assertThat(allHold(new Condition.Present(World.AGE))).isEqualTo(YES);
    }
}
