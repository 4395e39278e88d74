package io.github.hansho.reporting.render;

import io.github.hansho.core.ExtensionPoint;
import io.github.hansho.reporting.document.Document;

/**
 * Turns a document into bytes of one format.
 *
 * <p>A renderer is pure and total: it makes the same bytes of the same document, whatever the machine's language, zone and
 * encoding, it shows every kind of block, and no text in a document makes it fail. Words are never markup: whatever is in
 * them is shown, control characters included, and does nothing.
 */
@ExtensionPoint
public interface Renderer {

    /** Returns the media type of what it makes, with its encoding. */
    String mediaType();

    /** Renders a document. */
    byte[] render(Document document);
}
