package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @Test
    void showsControlsByTheirCode() {
        assertThat(Visible.line("a\u001b[31mb")).isEqualTo("a<U+001B>[31mb");
        assertThat(Visible.line("exe.\u202egnp")).isEqualTo("exe.<U+202E>gnp");
        assertThat(Visible.line("zero\u200bwidth")).isEqualTo("zero<U+200B>width");
        assertThat(Visible.line("\u0085\u009b\u00ad\ufeff")).isEqualTo("<U+0085><U+009B><U+00AD><U+FEFF>");
        assertThat(Visible.line("\udb40\udc41")).isEqualTo("<U+E0041>");
    }

    @Test
    void showsHalvesOfPairsAndKeepsWholeOnes() {
        assertThat(Visible.line("\ud83d")).isEqualTo("<U+D83D>");
        assertThat(Visible.line("\ude00x")).isEqualTo("<U+DE00>x");
        assertThat(Visible.line("😀侵入é")).isEqualTo("😀侵入é");
    }

    @Test
    void keepsLineBreaksWhereLinesAreMeant() {
        assertThat(Visible.line("a\r\nb\tc")).isEqualTo("a<U+000D><U+000A>b<U+0009>c");
        assertThat(Visible.lines("a\r\nb\tc\rd")).isEqualTo("a\nb\tc<U+000D>d");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x1f, 0x7f, 0x9f, 0x200f, 0x2028, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfff9, 0xfffe, 0x1fffe,
                0xe0001
            })
    void knowsWhatHides(int code) {
        assertThat(Visible.hidden(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', '~', 0xa0, 0xe9, 0x3000, 0x4fb5, 0xff01, 0x1f600})
    void knowsWhatDoesNot(int code) {
        assertThat(Visible.hidden(code)).isFalse();
    }

    @Property
    void leavesNothingHidden(@ForAll String text) {
        assertThat(Visible.line(text).codePoints()).noneMatch(Visible::hidden);
        assertThat(Visible.line(Visible.line(text))).isEqualTo(Visible.line(text));
        assertThat(Visible.lines(text).codePoints()).noneMatch(c -> c != '\n' && c != '\t' && Visible.hidden(c));
    }
}
