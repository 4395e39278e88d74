package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

class HostileTextProperties {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "div",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "dl",
            "dt",
            "dd",
            "nav",
            "ol",
            "ul",
            "li",
            "a",
            "main",
            "section",
            "article",
            "aside",
            "span",
            "strong",
            "data",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "details",
            "summary",
            "svg",
            "defs",
            "pattern",
            "line",
            "g",
            "rect",
            "circle",
            "path",
            "text",
            "desc");

    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "aria-label",
            "aria-hidden",
            "aria-labelledby",
            "role",
            "tabindex",
            "scope",
            "colspan",
            "value",
            "viewBox",
            "width",
            "height",
            "patternUnits",
            "patternTransform",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "rx",
            "cx",
            "cy",
            "r",
            "d");

    @Provide
    Arbitrary<Document> documents() {
        return AnyDocument.documents();
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void becomesNeitherElementNorAttributeOfThePage(@ForAll("documents") Document document) {
        mix(document);
        org.w3c.dom.Document page = Shown.xml(Html.write(document));
        for (Element element : Shown.elements(page)) {
            assertThat(ELEMENTS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                assertThat(ATTRIBUTES).contains(attribute.getName());
                if (attribute.getName().equals("href")) {
                    assertThat(attribute.getValue()).matches("#s[0-9]+");
                }
            }
        }
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(Visible.line(document.title()));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void comesBackFromJsonAsItWas(@ForAll("documents") Document document) {
        mix(document);
        Read read = Read.json(Json.write(document));
        assertThat(read.text("title")).isEqualTo(document.title());
        assertThat(read.text("subtitle")).isEqualTo(document.subtitle());
        assertThat(read.strings()).containsAll(Said.by(document));
        assertThat(Json.write(document)).matches(HostileTextProperties::isHarmless);
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void controlsNoTerminal(@ForAll("documents") Document document) {
        mix(document);
        String text = PlainText.write(document);
        assertThat(text).matches(HostileTextProperties::isHarmless);
        String solid = solid(text);
        Said.inText(document).forEach(said -> assertThat(solid).contains(solid(Visible.line(said))));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void isNoMarkupInMarkdown(@ForAll("documents") Document document) {
        mix(document);
        String markdown = Markdown.write(document);
        assertThat(markdown).matches(HostileTextProperties::isHarmless);
        Loose.in(markdown)
                .forEach(line -> assertThat(line)
                        .doesNotContain("](", "<", "![", "://", "@")
                        .doesNotContainIgnoringCase("www."));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void makesNoDifferenceToTheSecondRendering(@ForAll("documents") Document document) {
        for (Format format : Format.values()) {
            byte[] first = format.render(document);
            assertThat(format.render(document)).isEqualTo(first);
        }
        assertThat(Format.HTML.render(document)).isEqualTo(Html.write(document).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether a text has nothing but line breaks that a terminal, an editor or a browser would obey. */
    private static boolean isHarmless(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || !Visible.hidden(c));
    }

    /** Returns the text without what wrapping, also within a sign shown by its number, indenting and putting on one line change. */
    private static String solid(String text) {
        return text.replaceAll("[\\s|]", "").replaceAll("<U\\+000[9AD]>", "");
    }

    private static void mix(Document document) {
        List<Block> blocks = Shown.blocks(document);
        String said = String.join("", Said.by(document));
        boolean controls = said.codePoints().anyMatch(Visible::hidden);
        boolean markup = said.contains("<") || said.contains("`") || said.contains("](");
        both("controls", controls);
        both("markup", markup);
        both("pictures", blocks.stream().anyMatch(Said::isPicture));
    }

    private static void both(String label, boolean value) {
        Statistics.label(label).collect(value);
        Statistics.label(label).coverage(c -> {
            c.check(true).percentage(p -> p >= 5);
            c.check(false).percentage(p -> p >= 5);
        });
    }
}
