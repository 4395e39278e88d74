package io.github.hansho.reporting.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is well-formed both as HTML and as XML; every text and every attribute value is escaped on its way in.
 *
 * <p>Names of elements and attributes are written as they are and only ever come from this package.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, given as names and values in turn; an empty value leaves its attribute out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that holds only text. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes text on one line. */
    Markup text(String text) {
        escape(Visible.line(text));
        return this;
    }

    /** Writes text with its line breaks. */
    Markup lines(String text) {
        escape(Visible.lines(text));
        return this;
    }

    /** Writes finished markup. */
    Markup raw(Markup finished) {
        out.append(finished.finish());
        return this;
    }

    /** Writes a style sheet of this package, which holds nothing to be escaped. */
    Markup style(String sheet) {
        out.append("<style>").append(sheet).append("</style>");
        return this;
    }

    /** Breaks the line in the source, where white space means nothing. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Writes what stands before the root element. */
    Markup prolog(String prolog) {
        out.append(prolog).append('\n');
        return this;
    }

    /**
     * Returns everything written.
     *
     * @throws IllegalStateException if an element is still open
     */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("element " + open.peek() + " is still open, close it first");
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(Visible.line(attributes[i + 1]));
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
