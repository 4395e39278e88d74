package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Texts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionWordsTest {

    private record Always(Truth truth) implements CodeGuard {
        @Override
        public Truth evaluate(FieldReader fields) {
            return truth;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    }

    private static final Condition HIGH = severity(Operator.IS, "high");
    private static final Condition AT_LEAST_HIGH = severity(Operator.AT_LEAST, "high");
    private static final Condition AT_MOST_MEDIUM = severity(Operator.AT_MOST, "medium");
    private static final Condition GIVEN = new Condition.Present(World.SEVERITY);

    private static Condition severity(Operator operator, String code) {
        return new Condition.Compare(World.SEVERITY, operator, Value.code(code));
    }

    private static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    private static Condition guard(Truth truth) {
        return new Condition.Coded("office-hours", new Always(truth));
    }

    static Stream<Arguments> refusals() {
        Value low = Value.code("low");
        Value high = Value.code("high");
        return Stream.of(
                of(HIGH, low, "field-is", "severity is low, it has to be high", "深刻度はlowです。highでなければなりません"),
                of(not(HIGH), high, "field-is-not", "severity is high, it must not be", "深刻度がhighであってはなりません"),
                of(
                        AT_LEAST_HIGH,
                        low,
                        "field-at-least",
                        "severity is low, it has to be high or more",
                        "深刻度はlowです。high以上でなければなりません"),
                of(
                        not(AT_LEAST_HIGH),
                        high,
                        "field-at-least-not",
                        "severity is high, it has to be below high",
                        "深刻度はhighです。high未満でなければなりません"),
                of(
                        AT_MOST_MEDIUM,
                        high,
                        "field-at-most",
                        "severity is high, it has to be medium or less",
                        "深刻度はhighです。medium以下でなければなりません"),
                of(
                        not(AT_MOST_MEDIUM),
                        low,
                        "field-at-most-not",
                        "severity is low, it has to be above medium",
                        "深刻度はlowです。mediumを超えていなければなりません"),
                of(
                        HIGH,
                        Value.ABSENT,
                        "field-absent",
                        "severity is not given, it has to be high",
                        "深刻度が入力されていません。highでなければなりません"),
                of(
                        HIGH,
                        Value.UNKNOWN,
                        "field-unknown",
                        "severity is not known, so whether it is high cannot be said",
                        "深刻度が不明のため、highかどうか判断できません"),
                of(
                        not(HIGH),
                        Value.UNKNOWN,
                        "field-unknown-not",
                        "severity is not known, so whether it is high cannot be said",
                        "深刻度が不明のため、highかどうか判断できません"),
                of(GIVEN, Value.ABSENT, "field-present", "severity has to be given", "深刻度の入力が必要です"),
                of(
                        not(GIVEN),
                        low,
                        "field-present-not",
                        "severity is low, it must not be given",
                        "深刻度はlowです。入力されていてはなりません"),
                of(GIVEN, Value.UNKNOWN, "field-unknown-presence", "severity is not known", "深刻度が不明です"),
                of(
                        guard(Truth.FALSE),
                        low,
                        "guard-refuses",
                        "The guard office-hours refuses",
                        "条件office-hoursを満たしていません"),
                of(
                        not(guard(Truth.TRUE)),
                        low,
                        "guard-refuses-not",
                        "The guard office-hours holds, it must not",
                        "条件office-hoursを満たしていてはなりません"),
                of(
                        guard(Truth.UNKNOWN),
                        low,
                        "guard-unknown",
                        "The guard office-hours cannot say",
                        "条件office-hoursを判断できません"),
                of(new Condition.Any(List.of()), low, "nothing-would-do", "Nothing would be enough", "どの条件でも許可されません"));
    }

    private static Arguments of(Condition condition, Value value, String code, String english, String japanese) {
        return Arguments.of(condition, value, code, english, japanese);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refusals")
    void saysItInEnglishAndInJapanese(Condition condition, Value value, String code, String english, String japanese) {
        World world = World.of(World.SEVERITY, value);
        assertThat(Explanation.of(condition, world).refusals(""))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.in(Locale.ENGLISH)).isEqualTo(english).hasToString(refusal.toString());
                    assertThat(refusal.in(Locale.JAPANESE)).isEqualTo(japanese);
                    assertThat(refusal.field().isPresent()).isEqualTo(code.startsWith("field-"));
                    assertThat(refusal.value().isPresent()).isEqualTo(code.startsWith("field-"));
                });
    }

    @Test
    void hasNoSentenceThatIsNeverSaid() {
        Set<String> said = new HashSet<>();
        refusals().forEach(one -> said.add((String) one.get()[2]));
        assertThat(said)
                .isEqualTo(Texts.read(ConditionWords.class::getResourceAsStream).keys());
    }

    @Test
    void tellsWhatWasWantedAsAPlanWritesIt() {
        World low = World.of(World.SEVERITY, Value.code("low"));
        assertThat(wanted(AT_LEAST_HIGH, low)).contains("atLeast high");
        assertThat(wanted(not(AT_MOST_MEDIUM), low)).contains("not atMost medium");
        assertThat(wanted(not(GIVEN), low)).contains("absent");
        assertThat(wanted(GIVEN, World.of(World.SEVERITY, Value.ABSENT))).contains("present");
        assertThat(wanted(guard(Truth.FALSE), low)).isEmpty();
    }

    private static Optional<String> wanted(Condition condition, World world) {
        return Explanation.of(condition, world).refusals("").get(0).wanted();
    }
}
