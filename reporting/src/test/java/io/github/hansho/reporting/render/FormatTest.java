package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.reporting.document.Document;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void isFoundByItsNameInSmallLettersAndCapitals() {
        assertThat(Format.named("html")).isSameAs(Format.HTML);
        assertThat(Format.named("Markdown")).isSameAs(Format.MARKDOWN);
        assertThat(Format.named("TEXT").mediaType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(Format.JSON.suffix()).isEqualTo("json");
    }

    @Test
    void saysWhatIsAllowedWhereTheNameIsNotKnown() {
        assertThatThrownBy(() -> Format.named("pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format pdf is not known, allowed are html, markdown, json and text");
    }

    @Test
    void isWhatTheClassOfTheSameNameRenders() {
        Document document = Sample.in(Locale.ENGLISH);
        assertThat(Html.render(document)).isEqualTo(Format.HTML.render(document));
        assertThat(Markdown.render(document)).isEqualTo(Format.MARKDOWN.render(document));
        assertThat(Json.render(document)).isEqualTo(Format.JSON.render(document));
        assertThat(PlainText.render(document)).isEqualTo(Format.TEXT.render(document));
    }
}
