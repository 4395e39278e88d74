package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Writes the page around the blocks: head, title, contents. */
final class HtmlPage {

    private static final int LEAST_CONTENTS = 3;
    private static final String SHEET = PageStyle.SHEET + BlockStyle.SHEET + PictureStyle.SHEET;
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(SHEET) + "'; base-uri 'none'; form-action 'none'";

    private final Document document;
    private final Words words;
    private final Markup out = new Markup();

    HtmlPage(Document document) {
        this.document = document;
        this.words = new Words(document.language());
    }

    String write() {
        out.prolog("<!DOCTYPE html>");
        out.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        document.language().toLanguageTag())
                .line();
        head();
        out.open("body").line().open("div", "class", "page").line();
        Swatches.patterns(out);
        header();
        contents();
        out.open("main").line();
        new HtmlBlocks(out, words).blocks(document.blocks());
        out.close().line().close().line().close().line().close().line();
        return out.finish();
    }

    private void head() {
        out.open("head").line().empty("meta", "charset", "utf-8").line();
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "color-scheme", "content", "light dark").line();
        out.empty("meta", "name", "referrer", "content", "no-referrer").line();
        out.leaf("title", title()).line().style(SHEET).line().close().line();
    }

    private String title() {
        return document.subtitle().isEmpty() ? document.title() : document.title() + " · " + document.subtitle();
    }

    private void header() {
        out.open("header", "class", "top").line().leaf("h1", document.title()).line();
        if (!document.subtitle().isEmpty()) {
            out.leaf("p", document.subtitle(), "class", "subtitle").line();
        }
        out.open("dl", "class", "about");
        HtmlValues values = new HtmlValues(out);
        document.about().entries().forEach(entry -> values.entry(entry.key(), entry.value()));
        out.close().line().close().line();
    }

    private void contents() {
        List<Block> blocks = document.blocks();
        if (blocks.stream().filter(Section.class::isInstance).count() < LEAST_CONTENTS) {
            return;
        }
        out.open("nav", "class", "contents", "aria-label", words.of("page.contents"))
                .open("ol");
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Section section) {
                number++;
                out.open("li")
                        .leaf("a", section.heading(), "href", "#s" + number)
                        .close();
            }
        }
        out.close().close().line();
    }

    private static String digest(String sheet) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
