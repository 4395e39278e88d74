package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Document;

/**
 * Renders a document as one self-contained page: no script, nothing fetched from anywhere, light, dark and on paper.
 *
 * <p>The page forbids itself everything but its own style sheet by a content security policy, and is well-formed XML as well
 * as HTML.
 */
public final class Html {

    private Html() {}

    /** Returns the page in UTF-8. */
    public static byte[] render(Document document) {
        return Format.HTML.render(document);
    }

    /** Returns the page as text. */
    public static String write(Document document) {
        return new HtmlPage(document).write();
    }
}
