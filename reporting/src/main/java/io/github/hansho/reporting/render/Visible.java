package io.github.hansho.reporting.render;

/**
 * Makes visible what would otherwise be obeyed or hidden: control characters, characters that turn the direction of
 * writing, characters without width, and halves of surrogate pairs.
 *
 * <p>Each becomes its code in angle brackets, as pagers show them, which every font and every encoding has. The ranges stand
 * here and are not asked of the platform, whose answer changes with its Unicode version.
 */
final class Visible {

    /** First and last code points in turn, in rising order. */
    private static final int[] HIDDEN = {
        0x00, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
        0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFEFF,
        0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
    };

    private Visible() {}

    /** Returns the text on one line: line breaks and tabs become codes too. */
    static String line(String text) {
        return shown(text, false);
    }

    /** Returns the text with its line breaks, as line feeds, and its tabs; every other control becomes visible. */
    static String lines(String text) {
        return shown(text.replace("\r\n", "\n"), true);
    }

    private static String shown(String text, boolean keepLines) {
        int plain = plainPrefix(text, keepLines);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (hidden(c) && !(keepLines && (c == '\n' || c == '\t'))) {
                out.append(code(c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static int plainPrefix(String text, boolean keepLines) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean kept = keepLines && (c == '\n' || c == '\t');
            if (!kept && (c < ' ' || c >= 0x7F) && (Character.isSurrogate(c) || hidden(c))) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Returns whether a character does something or shows nothing, other than space. */
    static boolean hidden(int c) {
        if (c > 0xFFFF && (c & 0xFFFE) == 0xFFFE) {
            return true;
        }
        for (int i = 0; i < HIDDEN.length; i += 2) {
            if (c <= HIDDEN[i + 1]) {
                return c >= HIDDEN[i];
            }
        }
        return false;
    }

    private static String code(int c) {
        String hex = Integer.toHexString(c);
        StringBuilder out = new StringBuilder("<U+");
        for (int i = hex.length(); i < 4; i++) {
            out.append('0');
        }
        for (int i = 0; i < hex.length(); i++) {
            char digit = hex.charAt(i);
            out.append(digit >= 'a' ? (char) (digit - 'a' + 'A') : digit);
        }
        return out.append('>').toString();
    }
}
