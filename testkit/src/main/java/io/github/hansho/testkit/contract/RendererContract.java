package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.render.Renderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every renderer must do. */
public abstract class RendererContract {

    /** Texts that other formats obey, without a space at which a line could be broken. */
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img/src=x/onerror=alert(1)>",
            "'&amp;&#60;b&#62;",
            "[link](javascript:alert(1))",
            "![image](https://example.org/)",
            "**bold**_it_`code`~~gone~~",
            "|cell|cell|",
            "]]>-->*/}",
            "\"},{\"type\":\"paragraph",
            "=HYPERLINK(0)",
            "\u001b[31mred\u0007\b",
            "\u202egnp.exe\u2066",
            "zero\0width\u200bjoined\ufeff");

    /** Said only when a table is empty; told by a picture alone; of no meaning in a bar. */
    private static final List<String> NEED_NOT_BE_SHOWN = List.of("qwhenemptyq", "qgroupq", "qbarmarkq");

    /** Creates the contract; the test engine does so for each clause. */
    protected RendererContract() {}

    /** Returns the renderer. */
    public abstract Renderer renderer();

    /** Returns how a text in a paragraph is written, so that it does nothing and shows what it is. */
    public abstract String written(String text);

    /**
     * Returns what is written in the bytes, to look for words in it; UTF-8 unless a format says otherwise.
     *
     * @throws CharacterCodingException if they are not what the media type says
     */
    public String read(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Returns what is written without the parts in which the format obeys nothing; all of it, unless a format has such. */
    public String withoutQuotations(String written) {
        return written;
    }

    @BeforeEach
    final void showsAWordOrNothingIsProved() {
        assertThat(shown(Documents.of(new Paragraph("semaphore")))).contains("semaphore");
    }

    @Test
    void namesTheMediaTypeOfWhatItMakes() {
        assertThat(renderer().mediaType()).matches("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9.-]+)*");
    }

    @Test
    void showsEveryTextOfEveryBlock() {
        TreeSet<String> places = new TreeSet<>();
        String shown = shown(Documents.ofEveryKind(place -> {
            places.add("q" + place + "q");
            return "q" + place + "q";
        }));
        places.removeAll(NEED_NOT_BE_SHOWN);
        assertThat(places)
                .as("texts that are not shown")
                .hasSizeGreaterThan(50)
                .filteredOn(place -> !shown.contains(place))
                .isEmpty();
    }

    @Test
    void keepsBlocksInTheirOrder() {
        assertThat(shown(Documents.of(new Paragraph("zebra"), new Quote("yak", "aardvark"), new Paragraph("mole"))))
                .containsSubsequence("zebra", "aardvark", "mole");
    }

    @Test
    void rendersWhatIsEmpty() {
        assertThatCode(() -> renderer().render(Documents.empty())).doesNotThrowAnyException();
    }

    @Test
    void writesHostileTextsSoThatTheyDoNothing() {
        assertThat(HOSTILE.stream().map(text -> "before" + text + "after"))
                .as("texts that are not written as promised")
                .filteredOn(text -> !shown(Documents.of(new Paragraph(text))).contains(written(text)))
                .isEmpty();
    }

    @Test
    void writesHostileTextsNowhereAsTheyAre() {
        assertThat(HOSTILE)
                .as("texts that are written as they are somewhere")
                .filteredOn(text -> !written(text).contains(text))
                .filteredOn(text -> withoutQuotations(shown(Documents.ofEveryKind(place -> place + text)))
                        .contains(text))
                .isEmpty();
    }

    @Test
    void isNotBrokenByAnyText() {
        for (String text : List.of("", " ", "\n", "\r\n\t", "\ud800", "\udc00x", "\uffff", "a".repeat(20_000))) {
            assertThatCode(() -> renderer().render(Documents.ofEveryKind(place -> text)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void writesNoMoreThanInProportionToTheTexts() {
        int once = renderer().render(Documents.ofEveryKind(place -> "a".repeat(4_000))).length;
        int twice = renderer().render(Documents.ofEveryKind(place -> "a".repeat(8_000))).length;
        assertThat(twice).as("bytes for texts twice as long").isLessThan(3 * once);
    }

    @Test
    void makesTheSameBytesOfTheSameDocument() {
        Renderer renderer = renderer();
        Document document = Documents.ofEveryKind(UnaryOperator.identity());
        assertThat(renderer.render(document)).isEqualTo(renderer.render(document));
    }

    @Test
    void makesTheSameBytesWhateverItMadeBefore() {
        Renderer renderer = renderer();
        Document document = Documents.ofEveryKind(UnaryOperator.identity());
        byte[] first = renderer.render(document);
        renderer.render(Documents.ofEveryKind(place -> place + " " + place));
        assertThat(renderer.render(document)).isEqualTo(first);
    }

    /** Changes the defaults of the process for a moment. */
    @Test
    void makesTheSameBytesWhateverTheDefaults() {
        Document document = Documents.ofEveryKind(UnaryOperator.identity());
        byte[] first = renderer().render(document);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(renderer().render(document)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String shown(Document document) {
        try {
            return read(renderer().render(document));
        } catch (IOException e) {
            throw new AssertionError("the bytes are not what the media type says: " + e, e);
        }
    }
}
