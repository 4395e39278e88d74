package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Quote;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlTest {

    @Test
    void allowsItselfNothingButItsOwnStyle() throws NoSuchAlgorithmException {
        org.w3c.dom.Document page = page("en");
        byte[] sheet = first(page, "style").getTextContent().getBytes(StandardCharsets.UTF_8);
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(sheet));
        assertThat(policy(page))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.getElementsByTagName("style").getLength()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void refersToNothingOutside(String language) {
        String html = Html.write(Sample.in(Locale.forLanguageTag(language)));
        assertThat(html.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("src=", "url(http", "@import", "<script", "<link", "<img", " style=\"")
                .doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(html).startsWith("<!DOCTYPE html>\n").contains("lang=\"" + language + "\"");
    }

    @Test
    void givesEveryPictureANameAndADescription() {
        org.w3c.dom.Document page = page("en");
        Set<String> ids = new HashSet<>();
        List<String> named = new ArrayList<>();
        for (Element element : Shown.elements(page)) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id))
                    .as("id " + id + " is there once")
                    .isTrue();
            if (!element.getAttribute("aria-labelledby").isEmpty()) {
                assertThat(element.getAttribute("role")).isEqualTo("img");
                named.addAll(List.of(element.getAttribute("aria-labelledby").split(" ")));
            }
        }
        assertThat(named).hasSize(10).isSubsetOf(ids);
    }

    @Test
    void linksEachHeadingFromTheContents() {
        org.w3c.dom.Document page = page("en");
        List<String> targets = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        for (Element element : Shown.elements(page)) {
            if (element.getTagName().equals("a")) {
                targets.add(element.getAttribute("href").substring(1));
            } else if (element.getTagName().equals("section")
                    && element.getAttribute("id").matches("s[0-9]+")) {
                sections.add(element.getAttribute("id"));
            }
        }
        assertThat(targets).hasSize(6).isEqualTo(sections);
    }

    @Test
    void scopesTheHeadingsOfTables() {
        for (Element element : Shown.elements(page("ja"))) {
            if (element.getTagName().equals("th")) {
                assertThat(element.getAttribute("scope")).isIn("col", "row", "rowgroup");
            }
        }
    }

    @Test
    void showsInPlainSightThatABalanceDoesNotClose() {
        Balance balance = new Balance("Alerts", List.of(new Balance.Line("scan", 214)), "received", 341);
        assertThat(html(balance))
                .contains(
                        "class=\"open\">The balance does not close: the total is 127 away from the sum of the lines, 214.<");
        assertThat(Markdown.write(document(balance))).contains("**The balance does not close");
        assertThat(PlainText.write(document(balance))).contains("!! The balance does not close");
        assertThat(html(new Balance("Alerts", List.of(), "received", 0)))
                .contains("class=\"closes\">The balance closes.<");
    }

    @Test
    void showsAQuoteWordForWord() {
        assertThat(html(new Quote("mail", "a <b>\r\n\tc\u0007"))).contains("<pre>a &lt;b&gt;\n\tc&lt;U+0007&gt;</pre>");
    }

    private static org.w3c.dom.Document page(String language) {
        return Shown.xml(Html.write(Sample.in(Locale.forLanguageTag(language))));
    }

    private static String html(Block block) {
        return Html.write(document(block));
    }

    private static Document document(Block block) {
        return new Document("title", "", Locale.ENGLISH, new KeyValues(List.of()), List.of(block));
    }

    private static String policy(org.w3c.dom.Document page) {
        return Shown.elements(page).stream()
                .filter(element -> element.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(element -> element.getAttribute("content"))
                .findFirst()
                .orElse("none");
    }

    private static Element first(org.w3c.dom.Document page, String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }
}
