package io.github.hansho.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS =
            read("moved={case} moved to {state}\nbye=Good bye\n", "moved={case}は{state}になりました\nbye=さようなら\n");

    private static Texts read(@Nullable String english, @Nullable String japanese) {
        return Texts.read(name -> stream(name.equals("texts_en.properties") ? english : japanese));
    }

    private static @Nullable InputStream stream(@Nullable String words) {
        return words == null ? null : new ByteArrayInputStream(words.getBytes(UTF_8));
    }

    @Test
    void areReadAsUtf8InBothLanguages() {
        assertThat(TEXTS.in(Locale.ENGLISH, "bye")).isEqualTo("Good bye");
        assertThat(TEXTS.in(Locale.JAPANESE, "bye")).isEqualTo("さようなら");
        assertThat(TEXTS.label("bye")).isEqualTo(Label.of("Good bye", "さようなら"));
        assertThat(TEXTS.keys()).containsExactly("bye", "moved").isUnmodifiable();
    }

    @Test
    void makeMessagesWithLabelsAndPlainWords() {
        Message message = TEXTS.message("moved", "case", 7, "state", Label.of("triage", "トリアージ"));
        assertThat(message.code()).isEqualTo("moved");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("7 moved to triage");
        assertThat(TEXTS.in(Locale.JAPANESE, "moved", "case", 7, "state", "x")).isEqualTo("7はxになりました");
        assertThat(message.values()).isEqualTo(Map.of("case", Label.plain("7"), "state", Label.of("triage", "トリアージ")));
    }

    @Test
    void refuseAKeyThatThereIsNot() {
        assertThatThrownBy(() -> TEXTS.label("hello"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no text with key hello");
    }

    @Test
    void refuseANameWithoutAValue() {
        assertThatThrownBy(() -> TEXTS.message("moved", "case"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text moved has a name without a value, give both in turn");
    }

    @Test
    void refuseALanguageThatIsMissing() {
        assertThatThrownBy(() -> read("a=b", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("resource texts_ja.properties is missing");
    }

    @Test
    void refuseAKeyThatOneLanguageLacks() {
        assertThatThrownBy(() -> read("a=b\nc=d", "a=b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("text c is only in [en], give [en, ja]");
        assertThatThrownBy(() -> read("a=b", "a=b\ne=f")).hasMessage("text e is only in [ja], give [en, ja]");
    }

    @Test
    void handOnTheFailureOfAResource() {
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> Texts.read(name -> broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }
}
