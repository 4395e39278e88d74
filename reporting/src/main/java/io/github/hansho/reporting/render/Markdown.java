package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Document;
import java.util.Locale;

/**
 * Renders a document as Markdown in the dialect of GitHub, a lifecycle also as a Mermaid drawing.
 *
 * <p>No text in a document becomes a link, an image, HTML, a heading or another cell.
 */
public final class Markdown {

    private Markdown() {}

    /** Returns the Markdown in UTF-8. */
    public static byte[] render(Document document) {
        return Format.MARKDOWN.render(document);
    }

    /** Returns the Markdown as text. */
    public static String write(Document document) {
        Locale language = document.language();
        StringBuilder out = new StringBuilder(4096);
        out.append("# ").append(MarkdownText.inline(document.title())).append("\n\n");
        if (!document.subtitle().isEmpty()) {
            out.append(MarkdownText.block(document.subtitle())).append("\n\n");
        }
        MarkdownBlocks blocks = new MarkdownBlocks(out, new Words(language));
        blocks.keyValues(document.about());
        blocks.blocks(document.blocks());
        return out.toString();
    }
}
