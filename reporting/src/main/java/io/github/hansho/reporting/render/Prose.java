package io.github.hansho.reporting.render;

/**
 * Writes sentences in which a date or an id, such as {@code 2026-11-22} or {@code H-1}, stays on one line.
 *
 * <p>Browsers break after a hyphen. An element that must not be broken keeps the text as it is, for those who copy it; a
 * hyphen of another kind would not.
 */
final class Prose {

    private static final int LONGEST = 24;

    private Prose() {}

    /** Writes an element that holds only a sentence. */
    static Markup leaf(Markup out, String element, String text) {
        out.open(element);
        write(out, text);
        return out.close();
    }

    static void write(Markup out, String text) {
        int written = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfAName(text.charAt(end))) {
                end++;
            }
            if (mustStay(text, at, end)) {
                out.text(text.substring(written, at)).leaf("span", text.substring(at, end), "class", "whole");
                written = end;
            }
            at = Math.max(end, at + 1);
        }
        out.text(text.substring(written));
    }

    /** A name with a hyphen and a digit in it, and not so long that it would stand out of a narrow page. */
    private static boolean mustStay(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        boolean digit = false;
        boolean hyphen = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            hyphen |= c == '-' && i > from && i < to - 1;
        }
        return digit && hyphen;
    }

    private static boolean isOfAName(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    }
}
