package io.github.hansho.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordTextsTest {

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (String key : RecordTexts.TEXTS.keys()) {
            Message words = RecordTexts.of(key);
            assertThat(words.in(Locale.ENGLISH)).as(key).isNotBlank().isNotEqualTo(words.in(Locale.JAPANESE));
            assertThat(words.in(Locale.JAPANESE)).as(key).matches("(?s).*[\\p{IsHiragana}\\p{IsHan}].*");
        }
    }

    @Test
    void everyBreachHasItsSentence() {
        Set<String> breaches = RecordTexts.TEXTS.keys().stream()
                .filter(key -> key.startsWith("breach-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(breaches)
                .isEqualTo(Arrays.stream(Breach.Kind.values())
                        .map(kind -> new Breach(kind, "kaede", 7).words().code())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(new Breach(Breach.Kind.CUT, "kaede", 7).words().in(Locale.JAPANESE))
                .isEqualTo("テナントkaedeの記録7以降が切り取られています");
    }
}
