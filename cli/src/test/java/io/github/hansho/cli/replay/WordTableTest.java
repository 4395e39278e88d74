package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable words = new WordTable(new Nulls(List.of("?", "")));

    @Test
    void makesOneObjectOfEqualWords() {
        String first = word("xxNewxx", 2, 3);
        for (int i = 0; i < 5_000; i++) {
            String other = "state " + i;
            assertThat(word(other, 0, other.length())).isEqualTo(other);
        }

        assertThat(word("New", 0, 3)).isSameAs(first).isEqualTo("New");
    }

    @Test
    void makesNullOfWordsThatMeanIt() {
        assertThat(word("a?", 1, 1)).isNull();
        assertThat(word("a?", 1, 0)).isNull();
        assertThat(word("??", 0, 2)).isEqualTo("??");
    }

    private @Nullable String word(String text, int from, int length) {
        return words.word(text.toCharArray(), from, length);
    }
}
