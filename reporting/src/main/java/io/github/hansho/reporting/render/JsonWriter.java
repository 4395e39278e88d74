package io.github.hansho.reporting.render;

/**
 * Writes JSON: members in the order in which they are written, whole numbers only, no white space but line breaks between the
 * parts of a document.
 *
 * <p>Everything outside printable ASCII that controls, turns or hides is escaped, so that the file shows it and a reader gets
 * it back unchanged; so are the characters that would matter inside a page.
 */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder(4096);
    private boolean first = true;

    JsonWriter object() {
        return begin('{');
    }

    JsonWriter endObject() {
        return end('}');
    }

    JsonWriter array() {
        return begin('[');
    }

    JsonWriter endArray() {
        return end(']');
    }

    /** Writes the name of a member, whose value must follow. */
    JsonWriter name(String name) {
        separate();
        quoted(name);
        out.append(':');
        first = true;
        return this;
    }

    JsonWriter string(String value) {
        separate();
        quoted(value);
        return this;
    }

    JsonWriter number(long value) {
        separate();
        out.append(value);
        return this;
    }

    JsonWriter bool(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    JsonWriter member(String name, String value) {
        return name(name).string(value);
    }

    JsonWriter member(String name, long value) {
        return name(name).number(value);
    }

    JsonWriter member(String name, boolean value) {
        return name(name).bool(value);
    }

    /** Breaks the line before the next value. */
    JsonWriter line() {
        if (!first) {
            out.append(',');
            first = true;
        }
        out.append('\n');
        return this;
    }

    String finish() {
        return out.append('\n').toString();
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quoted(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); ) {
            int code = value.codePointAt(i);
            int length = Character.charCount(code);
            switch (code) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '<', '>', '&' -> escaped((char) code);
                default -> {
                    if (Visible.hidden(code)) {
                        value.substring(i, i + length).chars().forEach(c -> escaped((char) c));
                    } else {
                        out.appendCodePoint(code);
                    }
                }
            }
            i += length;
        }
        out.append('"');
    }

    private void escaped(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789abcdef".charAt(c >> shift & 0xF));
        }
    }
}
