package io.github.hansho.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.json.BothJacksons;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void isReadOrItsSubstituteIs() {
        assertThat(Text.of("fire").or("gone")).isEqualTo("fire");
        assertThat(Text.ERASED.or("gone")).isEqualTo("gone");
        assertThat(Text.NONE.or("gone")).isEmpty();
        assertThat(Text.of("")).isSameAs(Text.NONE);
    }

    @Test
    void isPresentWhenThereIsOrOnceWasSomething() {
        assertThat(List.of(Text.of(" "), Text.ERASED)).allMatch(Text::isPresent);
        assertThat(Text.NONE.isPresent()).isFalse();
    }

    @Test
    void standsInJsonAsAStringOrAsErased() {
        assertThat(BothJacksons.write(Text.of("火事\u0000{}"))).isEqualTo("\"火事\\u0000{}\"");
        assertThat(BothJacksons.write(Text.ERASED)).isEqualTo("{\"erased\":true}");
        assertThat(BothJacksons.read("\"\"", Text.class)).isEqualTo(Text.NONE);
        assertThat(BothJacksons.read("{\"erased\":true}", Text.class)).isEqualTo(Text.ERASED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "1.5",
                "true",
                "[]",
                "[\"a\"]",
                "{}",
                "{\"erased\":false}",
                "{\"erased\":1}",
                "{\"erased\":null}",
                "{\"erased\":true,\"by\":1}"
            })
    void isNothingElseInJson(String json) {
        assertThat(BothJacksons.verdict(json.getBytes(UTF_8), Text.class)).isEmpty();
    }

    @Test
    void saysWhatItWasGivenInstead() {
        assertThatThrownBy(() -> Text.fromJson(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text is Integer, allowed are a string or {\"erased\": true}");
        assertThatThrownBy(() -> Text.fromJson(null))
                .hasMessage("text is null, allowed are a string or {\"erased\": true}");
        assertThatThrownBy(() -> Text.fromJson(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
