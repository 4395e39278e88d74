package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void keepsDatesAndIdsOnOneLineAndLeavesTheirLettersAlone() {
        assertThat(written("On 2026-11-22, H-1 went to soc; 半鐘FAHJ-0023-X2HDです"))
                .isEqualTo("On <span class=\"whole\">2026-11-22</span>, <span class=\"whole\">H-1</span> went to soc; "
                        + "半鐘<span class=\"whole\">FAHJ-0023-X2HD</span>です");
    }

    @Test
    void leavesWordsNumbersAndWhatIsTooLongAsTheyAre() {
        for (String text : new String[] {
            "",
            "-",
            "a well-known thing",
            "12 -3",
            "7- or -8",
            "0123456789-0123456789-0123456789",
            "\uD83D\uDD14-1",
            "a--b"
        }) {
            assertThat(written(text)).isEqualTo(text);
        }
    }

    @Test
    void escapesAsAllMarkupDoes() {
        assertThat(written("<b>1-2</b>")).isEqualTo("&lt;b&gt;<span class=\"whole\">1-2</span>&lt;/b&gt;");
    }

    private static String written(String text) {
        Markup out = new Markup();
        Prose.write(out, text);
        return out.finish();
    }
}
