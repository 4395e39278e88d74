package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    private static final Condition CRITICAL =
            new Condition.Compare(World.SEVERITY, Operator.AT_LEAST, Value.code("critical"));
    private static final Condition HELD = new Condition.Compare(World.HOLD, Operator.IS, Value.flag(true));
    private static final Condition YOUNG =
            new Condition.Compare(World.AGE, Operator.AT_MOST, Value.span(Duration.ofMinutes(90)));

    @Test
    void isOneLineAsOneWouldSayIt() {
        assertThat(Notation.of(CRITICAL)).isEqualTo("severity >= critical");
        assertThat(Notation.of(HELD)).isEqualTo("hold = true");
        assertThat(Notation.of(YOUNG)).isEqualTo("age <= 1h30m");
        assertThat(Notation.of(new Condition.Present(World.HOST))).isEqualTo("host given");
        assertThat(Notation.of(new Condition.Not(HELD))).isEqualTo("not hold = true");
        assertThat(Notation.of(Condition.all(List.of(CRITICAL, new Condition.Not(HELD)))))
                .isEqualTo("severity >= critical and not hold = true");
    }

    @Test
    void bracketsPartsOfSeveralParts() {
        Condition either = Condition.any(List.of(CRITICAL, HELD));
        assertThat(Notation.of(new Condition.Not(either))).isEqualTo("not (severity >= critical or hold = true)");
        assertThat(Notation.of(Condition.all(List.of(either, YOUNG))))
                .isEqualTo("(severity >= critical or hold = true) and age <= 1h30m");
        assertThat(Notation.of(new Condition.Any(List.of(new Condition.All(List.of(HELD)), YOUNG))))
                .isEqualTo("hold = true or age <= 1h30m");
    }

    @Test
    void namesAGuardInCodeAndWhatHoldsAlwaysOrNever() {
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
        assertThat(Notation.of(new Condition.Coded("office-hours", guard))).isEqualTo("office-hours()");
        assertThat(Notation.of(Condition.ALWAYS)).isEqualTo("always");
        assertThat(Notation.of(new Condition.Any(List.of()))).isEqualTo("never");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0m",
        "PT1S, 1s",
        "PT90M, 1h30m",
        "P2D, 2d",
        "P400DT1S, 400d1s",
        "PT36H0.5S, 1d12h0.5s",
        "PT0.000000001S, 0.000000001s",
        "PT59.999999999S, 59.999999999s",
        "PT-90M, -1h30m",
        "PT-0.5S, -0.5s",
        "PT-2562047788015215H-30M-8S, -106751991167300d15h30m8s",
        "PT2562047788015215H30M7.999999999S, 106751991167300d15h30m7.999999999s"
    })
    void spansAreWrittenAsPlansWriteThem(Duration span, String written) {
        assertThat(Spans.toText(span)).isEqualTo(written);
        assertThat(Value.span(span).toText()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0m, PT0S", "1s, PT1S", "90m, PT90M", "1h30m, PT90M", "2d, PT48H", "1d2h3m4s, PT26H3M4S"})
    void spansAreReadAsPlansWriteThem(String written, Duration span) {
        assertThat(Spans.parse(written)).contains(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "m", "-5m", "5m1h", "1.5h", "PT5M", "5 m", "123456d"})
    void nothingElseIsASpan(String written) {
        assertThat(Spans.parse(written)).isEmpty();
    }

    @Test
    void valuesAreWrittenAsPlansWriteThem() {
        assertThat(Value.code("high").toText()).isEqualTo("high");
        assertThat(new Value.Codes(Set.of("b", "a")).toText()).isEqualTo("[a, b]");
        assertThat(Value.flag(false).toText()).isEqualTo("false");
        assertThat(Value.count(7).toText()).isEqualTo("7");
        assertThat(Value.ABSENT.toText()).isEqualTo("none");
        assertThat(Value.UNKNOWN.toText()).isEqualTo("unknown");
        assertThat(List.of(Value.ABSENT, Value.UNKNOWN)).noneMatch(Value::isKnown);
        assertThat(List.of(Value.flag(false), Value.count(0))).allMatch(Value::isKnown);
    }
}
