package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a *b* _c_ ~d~¦a \\*b\\* \\_c\\_ \\~d\\~",
                "[x](y)¦\\[x\\](y)",
                "<b> & \"c\"¦&lt;b&gt; &amp; \"c\"",
                "a|b¦a\\|b",
                "a\\|b¦a\\\\\\|b",
                "`code`¦\\`code\\`",
                "see https://evil.example/a_b now¦see `https://evil.example/a_b` now",
                "mail ops@evil.example¦mail `ops@evil.example`",
                "WWW.evil.example¦`WWW.evil.example`",
                "tokyo.yaml¦`tokyo.yaml`",
                "攻撃者はwww.evil.exampleに接続¦攻撃者は`www.evil.example`に接続",
                "203.0.113.40 and 3.5¦203.0.113.40 and 3.5",
                "a@b|c@d¦`a@b`\\|`c@d`",
                "a\\@b¦a\\\\`@b`"
            })
    void escapesWhatAReaderCouldTakeForMarkup(String text, String markdown) {
        assertThat(MarkdownText.inline(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "- a¦\\- a",
                "+ a¦\\+ a",
                "1. a¦1\\. a",
                "12) a¦12\\) a",
                "# a¦\\# a",
                "> a¦&gt; a",
                "-5 min¦\\-5 min",
                "2026-11-22¦2026-11-22",
                ": a¦\\: a"
            })
    void escapesWhatBeginsABlock(String text, String markdown) {
        assertThat(MarkdownText.block(text)).isEqualTo(markdown);
    }

    @Test
    void keepsWhiteSpaceThatWouldBeginCode() {
        assertThat(MarkdownText.block("    a")).isEqualTo("&#32;&#32;&#32;&#32;a");
    }

    @Test
    void fencesWithMoreBackticksThanTheTextHas() {
        assertThat(MarkdownText.fence("a")).isEqualTo("```");
        assertThat(MarkdownText.fence("a ```` b")).isEqualTo("`````");
    }
}
