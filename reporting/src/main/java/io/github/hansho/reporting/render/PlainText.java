package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Document;

/**
 * Renders a document as plain text for a terminal, at most {@value #WIDTH} columns wide, East Asian letters counted as two.
 *
 * <p>Lines and frames are ASCII; nothing in a text can move the cursor, change a colour or turn the direction of writing.
 */
public final class PlainText {

    /** How many columns wide a text is, unless a word or a code is longer. */
    public static final int WIDTH = 100;

    private PlainText() {}

    /** Returns the text in UTF-8. */
    public static byte[] render(Document document) {
        return Format.TEXT.render(document);
    }

    /** Returns the text. */
    public static String write(Document document) {
        TextLines out = new TextLines(WIDTH);
        String title = Visible.line(document.title());
        out.wrapped("", title);
        out.line("=".repeat(Math.min(WIDTH, Letters.columns(title))));
        if (!document.subtitle().isEmpty()) {
            out.wrapped("", document.subtitle());
        }
        PlainTextBlocks blocks = new PlainTextBlocks(out, new Words(document.language()));
        blocks.keyValues(document.about());
        blocks.blocks(document.blocks());
        return out.finish();
    }
}
