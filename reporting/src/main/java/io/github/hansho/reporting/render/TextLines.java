package io.github.hansho.reporting.render;

import java.util.ArrayList;
import java.util.List;

/** Lines of a width, with text wrapped to it; every text is made visible on its way in. */
final class TextLines {

    private final StringBuilder out = new StringBuilder(4096);
    private final int width;

    TextLines(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Writes a line that is made of parts which are visible already. */
    void line(String visible) {
        int end = visible.length();
        while (end > 0 && visible.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(visible, 0, end).append('\n');
    }

    void gap() {
        if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** Writes a text after a lead, its further lines indented to where the first began, but not beyond the middle. */
    void wrapped(String lead, String text) {
        String indent = " ".repeat(Math.min(width / 2, Letters.columns(lead)));
        String before = lead;
        for (String piece : wrap(Visible.line(text), Math.max(20, width - indent.length()))) {
            line(before + piece);
            before = indent;
        }
    }

    String finish() {
        return out.toString();
    }

    /** Returns the text in lines of a width, broken at spaces, and between East Asian letters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            int space = -1;
            int columns = 0;
            while (end < text.length()) {
                int c = text.codePointAt(end);
                columns += Letters.columns(c);
                if (columns > width) {
                    break;
                }
                if (c == ' ') {
                    space = end;
                } else if (Letters.columns(c) == 2) {
                    space = -2;
                }
                end += Character.charCount(c);
            }
            boolean cut = end < text.length() && text.charAt(end) != ' ';
            int legal = !cut ? end : space > start ? space : Letters.legal(text, start, end);
            int stop = Math.max(legal, start + Character.charCount(text.codePointAt(start)));
            lines.add(text.substring(start, stop));
            start = stop < text.length() && text.charAt(stop) == ' ' ? stop + 1 : stop;
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    static String padded(String text, int columns, boolean atEnd) {
        String pad = " ".repeat(Math.max(0, columns - Letters.columns(text)));
        return atEnd ? pad + text : text + pad;
    }
}
