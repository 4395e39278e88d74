package io.github.hansho.testkit.coverage;

/** Columns of a terminal, in which a Japanese character takes two. */
final class Columns {

    private Columns() {}

    static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x1100 && c != 0x2026 && (c < 0x2000 || c > 0x2e7f) ? 2 : 1)
                .sum();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
