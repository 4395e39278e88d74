package io.github.hansho.core.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.hansho.core.fact.Fact;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class JsonHostilityTest {

    private static final String STAMP =
            "\"stamp\":{\"at\":\"2026-11-22T18:07:00Z\",\"by\":{\"kind\":\"person\",\"id\":\"sato\"}}";

    static String noted(String note) {
        return "{\"type\":\"noted\"," + STAMP + ",\"note\":" + note + "}";
    }

    static String unknown(String value) {
        return "{\"type\":\"drill-scored\"," + STAMP + ",\"value\":" + value + "}";
    }

    static String fieldSet(String span) {
        return "{\"type\":\"field-set\"," + STAMP + ",\"field\":\"age\",\"value\":{\"type\":\"span\",\"span\":\"" + span
                + "\"}}";
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nested 10,000 deep", unknown("[".repeat(10_000) + "]".repeat(10_000))),
                Arguments.of("objects nested 10,000 deep", unknown("{\"a\":".repeat(10_000) + 1 + "}".repeat(10_000))),
                Arguments.of("nested and never closed", "[".repeat(1_000_000)),
                Arguments.of("nested 65 deep", unknown("[".repeat(64) + "]".repeat(64))),
                Arguments.of("nested where a text belongs", noted("[".repeat(10_000) + "]".repeat(10_000))),
                Arguments.of("50 MB string", noted('"' + "x".repeat(50_000_000) + '"')),
                Arguments.of("50 MB string in an unknown fact", unknown('"' + "x".repeat(50_000_000) + '"')),
                Arguments.of("50 MB name", unknown("{\"" + "x".repeat(50_000_000) + "\":1}")),
                Arguments.of("number of 101 digits", unknown("9".repeat(101))),
                Arguments.of("number of a million digits", unknown("9".repeat(1_000_000))),
                Arguments.of("fraction of a million digits", unknown("0." + "1".repeat(1_000_000))),
                Arguments.of("an exponent that no number has", unknown("-1e690881100428278382480")),
                Arguments.of("type twice", "{\"type\":\"noted\",\"type\":\"moved\"," + STAMP + ",\"note\":\"x\"}"),
                Arguments.of("note twice", "{\"type\":\"noted\"," + STAMP + ",\"note\":\"x\",\"note\":\"y\"}"),
                Arguments.of("twice in an unknown fact", unknown("{\"a\":1,\"a\":1}")),
                Arguments.of("a second fact behind", noted("\"x\"") + noted("\"y\"")),
                Arguments.of("a brace behind", noted("\"x\"") + "}"),
                Arguments.of("NaN", unknown("NaN")),
                Arguments.of("Infinity", unknown("-Infinity")),
                Arguments.of("a comment", unknown("1/* ! */")),
                Arguments.of("a comma too many", unknown("[1,]")),
                Arguments.of("single quotes", unknown("'a'")),
                Arguments.of("leading zero", unknown("01")),
                Arguments.of("NUL as it is", noted("\"a\u0000b\"")),
                Arguments.of("line feed as it is", noted("\"a\nb\"")),
                Arguments.of("a number for a text", noted("1")),
                Arguments.of("null for a text", noted("null")),
                Arguments.of("an object for a text", noted("{\"erased\":false}")),
                Arguments.of("a text too many", noted("\"x\",\"also\":\"y\"")),
                Arguments.of("no type", "{" + STAMP + ",\"note\":\"x\"}"),
                Arguments.of("null type", "{\"type\":null," + STAMP + ",\"note\":\"x\"}"),
                Arguments.of("no stamp", "{\"type\":\"noted\",\"note\":\"x\"}"),
                Arguments.of("no stamp on an unknown fact", "{\"type\":\"drill-scored\",\"note\":\"x\"}"),
                Arguments.of("no note", "{\"type\":\"noted\"," + STAMP + "}"),
                Arguments.of("a time in seconds", noted("\"x\"").replace("\"2026-11-22T18:07:00Z\"", "1795370820")),
                Arguments.of("a time with a fraction", noted("\"x\"").replace("\"2026-11-22T18:07:00Z\"", "1e9999999")),
                Arguments.of("a time without zone", noted("\"x\"").replace("18:07:00Z", "18:07:00")),
                Arguments.of("a time of 900,000 digits", noted("\"x\"").replace("2026-", "9".repeat(900_000) + "-")),
                Arguments.of("a span of 900,000 digits", fieldSet("PT" + "9".repeat(900_000) + "S")),
                Arguments.of("a span of 900,000 signs", fieldSet("-".repeat(900_000))),
                Arguments.of("a span too long", fieldSet("PT9999999999999999999S")),
                Arguments.of("a span in words", fieldSet("1h30m")),
                Arguments.of("the 31st of November", noted("\"x\"").replace("11-22", "11-31")),
                Arguments.of("an enum's number", noted("\"x\"").replace("\"person\"", "0")),
                Arguments.of("an enum's number as text", noted("\"x\"").replace("\"person\"", "\"0\"")),
                Arguments.of("an enum's name", noted("\"x\"").replace("\"person\"", "\"PERSON\"")),
                Arguments.of("an unknown code", noted("\"x\"").replace("\"person\"", "\"ghost\"")),
                Arguments.of("null among roles", noted("\"x\"").replace("\"sato\"", "\"sato\",\"roles\":[null]")),
                Arguments.of("a number among roles", noted("\"x\"").replace("\"sato\"", "\"sato\",\"roles\":[1]")),
                Arguments.of("nothing", ""),
                Arguments.of("blank", " \t "),
                Arguments.of("null", "null"),
                Arguments.of("an array", "[" + noted("\"x\"") + "]"),
                Arguments.of("a string", "\"noted\""),
                Arguments.of("half a fact", noted("\"x\"").substring(0, 60)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedByBothAndByTheirLinesWithOneException(String what, String json) {
        assertThat(BothJacksons.verdict(json.getBytes(UTF_8), Fact.class))
                .as(what)
                .isEmpty();
        assertThat(Stream.of(Jackson2.lines(), Jackson3.lines()))
                .allSatisfy(lines -> assertThat(catchThrowable(() -> lines.read(json)))
                        .isInstanceOfSatisfying(FactUnreadableException.class, no -> {
                            assertThat(no.line()).isEqualTo(1);
                            assertThat(no.reason()).isNotBlank().hasSizeLessThanOrEqualTo(301);
                            assertThat(no).hasMessage("line 1 is no fact: " + no.reason());
                        }));
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("nested 64 deep", unknown("[".repeat(62) + "]".repeat(62))),
                Arguments.of("a string of a million characters", noted('"' + "x".repeat(1_000_000) + '"')),
                Arguments.of("a number of 100 digits", unknown("9".repeat(100))),
                Arguments.of("a span", fieldSet("PT1H30M")),
                Arguments.of("NUL, escaped", noted("\"a\\u0000b\"")),
                Arguments.of("an exponent beyond every double", unknown("1E+999999999")),
                Arguments.of("blanks around", " \t" + noted("\"x\"") + "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void isAcceptedByBothAndWrittenAgain(String what, String json) {
        Fact fact = BothJacksons.verdict(json.getBytes(UTF_8), Fact.class).orElseThrow();
        assertThat(BothJacksons.write(fact)).as(what).isEqualTo(json.strip());
    }

    static final List<Charset> WIDE = List.of(UTF_16BE, UTF_16LE);

    @ParameterizedTest
    @FieldSource("WIDE")
    void bytesInUtf16AreRecognisedByBoth(Charset charset) {
        assertThat(BothJacksons.verdict(noted("\"火事🔥\"").getBytes(charset), Fact.class))
                .contains(BothJacksons.read(noted("\"火事🔥\""), Fact.class));
    }

    @Test
    void aByteOrderMarkIsPassedOverInBytesAndRefusedInCharacters() {
        String json = "\ufeff" + noted("\"x\"");
        assertThat(BothJacksons.verdict(json.getBytes(UTF_8), Fact.class)).isPresent();
        assertThat(Stream.of(Jackson2.lines(), Jackson3.lines()))
                .allSatisfy(lines ->
                        assertThat(catchThrowable(() -> lines.read(json))).isInstanceOf(FactUnreadableException.class));
    }

    @Test
    void bytesInAnotherCharsetAreRefusedByBoth() {
        byte[] cp932 = noted("\"火事\"").getBytes(Charset.forName("windows-31j"));
        assertThat(BothJacksons.verdict(cp932, Fact.class)).isEmpty();
    }

    @Test
    void aLineIsNamedByItsNumber() {
        assertThat(Stream.of(Jackson2.lines(), Jackson3.lines())).allSatisfy(lines -> {
            List<String> some = List.of(noted("\"x\""), "", noted("1"));
            assertThat(catchThrowable(() -> lines.readAll(some)))
                    .isInstanceOfSatisfying(
                            FactUnreadableException.class,
                            no -> assertThat(no.line()).isEqualTo(3));
            assertThat(lines.readAll(some.subList(0, 2))).hasSize(1);
        });
    }
}
