package io.github.hansho.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static final Label MOVED = Label.of("{case} moved to {state}", "{case}は{state}になりました");

    private static Message with(Label sentence, String name, Label value) {
        return new Message("test", sentence, Map.of(name, value));
    }

    @Test
    void putsInEachValueInTheLanguageOfTheSentence() {
        Message message =
                new Message("moved", MOVED, Map.of("case", Label.plain("INC-7"), "state", Label.of("triage", "トリアージ")));
        assertThat(message.in(Locale.ENGLISH))
                .isEqualTo("INC-7 moved to triage")
                .hasToString(message.toString());
        assertThat(message.in(Locale.JAPANESE)).isEqualTo("INC-7はトリアージになりました");
        assertThat(message.in(Locale.forLanguageTag("ja-JP-u-ca-japanese"))).isEqualTo("INC-7はトリアージになりました");
        assertThat(message.in(Locale.FRENCH)).isEqualTo("INC-7 moved to triage");
    }

    @Test
    void leavesANameWithoutAValueAsItIsWritten() {
        assertThat(with(MOVED, "case", Label.plain("INC-7")).in(Locale.ENGLISH)).isEqualTo("INC-7 moved to {state}");
        assertThat(Message.of("moved", MOVED).in(Locale.ENGLISH)).isEqualTo("{case} moved to {state}");
    }

    @Test
    void neverReadsAValueAsAPattern() {
        Message message = new Message(
                "moved", MOVED, Map.of("case", Label.plain("{state}"), "state", Label.plain("{case}{{}}$1\\")));
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("{state} moved to {case}{{}}$1\\");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{x}|V",
                "{x}{x}|VV",
                "a{x}b|aVb",
                "{{x}}|{V}",
                "{ {x} }|{ V }",
                "}{x}{|}V{",
                "{x|{x",
                "x}|x}",
                "{}|{}",
                "{y}{x}|{y}V",
                "{ x }|{ x }",
                "{X}|{X}"
            })
    void takesTheInnermostBraces(String pattern, String filled) {
        assertThat(with(Label.plain(pattern), "x", Label.plain("V")).in(Locale.ENGLISH))
                .isEqualTo(filled);
    }

    @Test
    void keepsItsValuesInTheOrderGiven() {
        Map<String, Label> values = new LinkedHashMap<>();
        List.of("z", "b", "y", "a").forEach(name -> values.put(name, Label.plain(name)));
        Message message = new Message("test", MOVED, values);
        values.clear();
        assertThat(message.values().keySet()).containsExactly("z", "b", "y", "a");
    }
}
