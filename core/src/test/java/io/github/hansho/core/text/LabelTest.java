package io.github.hansho.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.json.BothJacksons;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void saysTheWordOfTheLanguageElseEnglishElseTheFirst() {
        Label fire = Label.of("fire", "火事");
        assertThat(fire.in(Locale.JAPAN)).isEqualTo("火事");
        assertThat(fire.in(Locale.UK)).isEqualTo("fire");
        assertThat(fire.in(Locale.GERMAN)).isEqualTo("fire");
        assertThat(fire.in(Locale.ROOT)).isEqualTo("fire");
        Map<String, String> words = new LinkedHashMap<>();
        words.put("fr", "feu");
        words.put("de", "Feuer");
        assertThat(new Label(words).in(Locale.JAPANESE)).isEqualTo("feu");
    }

    @Test
    void isTheSameWordInEveryLanguageWhenPlain() {
        assertThat(Label.plain("INC-7").in(Locale.JAPANESE)).isEqualTo("INC-7");
        assertThat(Label.plain("INC-7").in(Locale.ENGLISH)).isEqualTo("INC-7");
    }

    @Test
    void hasAtLeastOneWord() {
        assertThatThrownBy(() -> new Label(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label has no words, give at least one language");
    }

    @Test
    void standsInJsonAsItsWordsInTheirOrder() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ja", "火事");
        words.put("en", "fire");
        assertThat(BothJacksons.write(new Label(words))).isEqualTo("{\"ja\":\"火事\",\"en\":\"fire\"}");
        assertThat(BothJacksons.read("{\"ja\":\"火事\",\"en\":\"fire\"}", Label.class))
                .isEqualTo(Label.of("fire", "火事"));
        assertThat(BothJacksons.verdict("{}".getBytes(UTF_8), Label.class)).isEmpty();
        assertThat(BothJacksons.verdict("{\"en\":null}".getBytes(UTF_8), Label.class))
                .isEmpty();
    }
}
