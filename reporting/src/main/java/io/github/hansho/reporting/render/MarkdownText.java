package io.github.hansho.reporting.render;

/**
 * Escapes text for Markdown, so that it is read as text by every reader, on one line.
 *
 * <p>Signs that could begin markup are escaped. Whatever readers make a link of without being asked (an address, a mail
 * address, a domain) is written as code, word for word: escaping its signs does not stop all of them.
 */
final class MarkdownText {

    private static final String MARKUP = "\\`*_[]|~#$^=";

    private MarkdownText() {}

    /** Returns the text for the middle of a line. */
    static String inline(String text) {
        String line = Visible.line(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && joined(line.charAt(end))) {
                end++;
            }
            if (end > i && linked(line, i, end)) {
                out.append('`').append(line, i, end).append('`');
                i = end;
            } else {
                end = Math.max(end, i + 1);
                escape(line, i, end, out);
                i = end;
            }
        }
        return out.toString();
    }

    /** Returns the text for the beginning of a line, where more signs and white space mean something. */
    static String block(String text) {
        String inline = inline(text);
        int start = 0;
        while (start < inline.length() && inline.charAt(start) == ' ') {
            start++;
        }
        String rest = inline.substring(start);
        int digits = 0;
        while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0 && digits < rest.length() && ".)".indexOf(rest.charAt(digits)) >= 0;
        if (numbered) {
            rest = rest.substring(0, digits) + "\\" + rest.substring(digits);
        } else if (!rest.isEmpty() && "-+:".indexOf(rest.charAt(0)) >= 0) {
            rest = "\\" + rest;
        }
        return "&#32;".repeat(start) + rest;
    }

    /** Returns a fence of backticks that is longer than any run of them in the text. */
    static String fence(String text) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest + 1);
    }

    private static void escape(String line, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    if (MARKUP.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
    }

    /** Returns whether a sign can stand in code between the backticks, in a table too. */
    private static boolean joined(char c) {
        return c > ' ' && c < 0x7F && c != '`' && c != '|' && c != '\\';
    }

    private static boolean linked(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            boolean address = c == '@' || line.startsWith("://", i) || line.regionMatches(true, i, "www.", 0, 4);
            if (address || (c == '.' && i + 2 < to && letter(line.charAt(i + 1)) && letter(line.charAt(i + 2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
