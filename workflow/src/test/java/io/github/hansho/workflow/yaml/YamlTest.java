package io.github.hansho.workflow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static YamlMap read(String text) {
        Yaml file = Yaml.read("plan.yaml", text);
        YamlMap map =
                file.map().orElseThrow(() -> new AssertionError(file.problems().list()));
        assertThat(file.problems().list()).isEmpty();
        return map;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"22:00", "NO", "off", "yes", "0o8", "1_000", "2026-11-22", "=", "<<", ".", "1e", "0b1", "Ｎ"})
    void takesForTextWhatTheCoreSchemaDoesNotName(String written) {
        assertThat(read("key: " + written).text("key")).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"010,10", "0o10,8", "0x1F,31", "+7,7", "0,0"})
    void readsWholeNumbersByTheCoreSchema(String written, long number) {
        assertThat(read("key: " + written).count("key")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE"})
    void readsFlagsInThreeSpellings(String written) {
        assertThat(read("key: " + written).flag("key")).isTrue();
    }

    @Test
    void takesWhatIsQuotedForText() {
        YamlMap map = read("a: '010'\nb: \"true\"\nc: '~'");
        assertThat(map.text("a")).contains("010");
        assertThat(map.text("b")).contains("true");
        assertThat(map.text("c")).contains("~");
    }

    @Test
    void takesANumberForTextAsItIsWritten() {
        assertThat(read("version: 1.10").text("version")).contains("1.10");
    }

    @ParameterizedTest
    @CsvSource({"10m,PT10M", "1h30m,PT1H30M", "2d,P2D", "0m,PT0S", "90s,PT1M30S", "1d2h3m4s,P1DT2H3M4S"})
    void readsLengthsOfTime(String written, Duration span) {
        assertThat(read("key: " + written).span("key")).contains(span);
    }

    @Test
    void readsWordsInSeveralLanguages() {
        YamlMap map = read("a: plain\nb: {en: High, ja: 高}");
        assertThat(map.label("a", "x")).isEqualTo(Label.plain("plain"));
        assertThat(map.label("b", "x").in(Locale.JAPANESE)).isEqualTo("高");
        assertThat(map.label("c", "x")).isEqualTo(Label.plain("x"));
    }

    @Test
    void takesOneValueForAListOfItself() {
        YamlMap map = read("one: a\nmany: [a, b]");
        assertThat(map.items("one")).hasSize(1);
        assertThat(map.items("many")).hasSize(2);
        assertThat(map.items("none")).isEmpty();
    }

    @Test
    void knowsWhereEverythingStands() {
        YamlMap map = read("moves:\n  - {from: a}\n  - from: b\n    to:   c\n");
        YamlNode to = map.items("moves")
                .get(1)
                .asMap()
                .flatMap(move -> move.find("to"))
                .orElseThrow();
        assertThat(to.place().path()).isEqualTo("moves[1].to");
        assertThat(to.place()).hasToString("plan.yaml:4");
        assertThat(to.place().column()).isEqualTo(11);
    }

    @Test
    void countsColumnsInCharactersNotInBytes() {
        YamlMap map = read("火消し: {半鐘: 1}");
        assertThat(map.map("火消し").orElseThrow().find("半鐘").orElseThrow().place().column())
                .isEqualTo(11);
    }

    @Test
    void keepsTheOrderWritten() {
        assertThat(read("b: 1\na: 2\nc: 3").entries().keySet()).containsExactly("b", "a", "c");
    }

    @Test
    void skipsAByteOrderMarkAtTheStart() {
        YamlMap map = read("\uFEFFkey: value");
        assertThat(map.text("key")).contains("value");
        assertThat(map.placeOf("key").column()).isEqualTo(1);
    }

    @Test
    void writesAliasesOutUnderTheirOwnPath() {
        YamlMap map = read("a: &x {deep: [1, two]}\nb: *x");
        YamlNode two = map.map("b").orElseThrow().items("deep").get(1);
        assertThat(two.asText()).contains("two");
        assertThat(two.place().path()).isEqualTo("b.deep[1]");
        assertThat(two.place().line()).isEqualTo(1);
    }

    @Test
    void readsEmptyCollections() {
        YamlMap map = read("a: {}\nb: []\nc:");
        assertThat(map.map("a").orElseThrow().entries()).isEmpty();
        assertThat(map.items("b")).isEqualTo(List.of());
        assertThat(map.find("c")).get().matches(node -> node instanceof YamlScalar scalar && scalar.isNothing());
        assertThat(map.find("d")).isEqualTo(Optional.empty());
    }

    @Test
    void findsTheNameThatWasProbablyMeant() {
        List<String> names = List.of("severity", "state", "owner");
        assertThat(Nearest.to("severty", names)).contains("severity");
        assertThat(Nearest.to("STATE", names)).contains("state");
        assertThat(Nearest.to("colour", names)).isEmpty();
        assertThat(Nearest.to("s", names)).isEmpty();
    }
}
