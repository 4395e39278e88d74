package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "侵入, 4",
        "トリアージ, 10",
        "ﾄﾘｱｰｼﾞ, 6",
        "（済）, 6",
        "é, 1",
        "e\u0301, 1",
        "か\u3099, 2",
        "😀, 2",
        "한글, 4",
        "𠮷野家, 6"
    })
    void countsEastAsianLettersAsTwoColumns(String text, int columns) {
        assertThat(Letters.columns(text)).isEqualTo(columns);
    }

    @Test
    void putsColumnsBelowEachOtherInBothScripts() {
        assertThat(TextLines.padded("侵入", 6, false) + "|").isEqualTo("侵入  |");
        assertThat(TextLines.padded("abcd", 6, false) + "|").isEqualTo("abcd  |");
        assertThat(TextLines.padded("3分", 6, true)).isEqualTo("   3分");
    }

    @Test
    void cutsWithAnEllipsis() {
        assertThat(Letters.fitted("Containment", 200, 12)).isEqualTo("Containment");
        assertThat(Letters.fitted("Containment", 40, 12)).isEqualTo("Cont…");
        assertThat(Letters.fitted("Containment", 2, 12)).isEmpty();
        assertThat(Letters.clipped("侵入検知", 5)).isEqualTo("侵入");
    }

    @Nested
    class Wrapping {

        @Test
        void breaksBetweenWords() {
            assertThat(TextLines.wrap("one two three", 8)).containsExactly("one two", "three");
            assertThat(Letters.wrapped("Review and feedback", 100, 13, 2)).containsExactly("Review and", "feedback");
        }

        @Test
        void breaksJapaneseAnywhereButBeforeAStop() {
            assertThat(TextLines.wrap("侵入を検知した。", 14)).containsExactly("侵入を検知し", "た。");
            assertThat(Letters.wrapped("振り返りとフィードバック", 100, 13, 2)).containsExactly("振り返りと", "フィードバック");
        }

        @Test
        void cutsTheLastLineItMayHave() {
            assertThat(Letters.wrapped("one two three four five six", 60, 12, 2))
                    .containsExactly("one two", "three fou…");
        }

        @Test
        void breaksAWordThatIsTooLong() {
            assertThat(TextLines.wrap("a".repeat(25), 10))
                    .containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
        }

        @Property
        void losesNothingAndKeepsTheWidth(@ForAll String any, @ForAll @IntRange(min = 2, max = 40) int width) {
            String text = Visible.line(any);
            assertThat(String.join("", TextLines.wrap(text, width)).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
            assertThat(TextLines.wrap(text, width)).allMatch(line -> Letters.columns(line) <= width);
        }
    }
}
