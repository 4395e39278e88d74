package io.github.hansho.reporting.render;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is, roughly: in hundredths of the size of a letter in pictures, in columns on a terminal.
 *
 * <p>East Asian letters are twice as wide as Latin ones. The ranges stand here and are not asked of the platform, whose
 * answer changes with its Unicode version.
 */
final class Letters {

    /** First and last code points in turn of letters that take two columns, in rising order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0,
        0x1B2FF, 0x1F200, 0x1F320, 0x1F32D, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private static final String NARROW = "iljtfrI.,:;|!'()[]{}-/ ";
    private static final String NEVER_FIRST = "ーぁぃぅぇぉっゃゅょァィゥェォッャュョ、。，．）」』】・：；！？々%),.:;!?";
    private static final String BROAD = "mwMW@%";

    private Letters() {}

    /** Returns how many columns of a terminal the text takes; accents that stand on a letter take none. */
    static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += columns(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    static int columns(int c) {
        if (c < 0x300) {
            return 1;
        }
        if (c <= 0x36F || (c >= 0x3099 && c <= 0x309A) || (c >= 0xFE00 && c <= 0xFE0F)) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c <= WIDE[i + 1]) {
                return c >= WIDE[i] ? 2 : 1;
            }
        }
        return 1;
    }

    /** Returns as much of the text as so many columns hold. */
    static String clipped(String text, int columns) {
        int taken = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            taken += columns(c);
            if (taken > columns) {
                break;
            }
            i += Character.charCount(c);
        }
        return text.substring(0, i);
    }

    /** Returns how wide the text is at a size of letters, in the units of that size. */
    static int width(String text, int size) {
        long hundredths = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            hundredths += hundredths(c);
            i += Character.charCount(c);
        }
        return (int) Math.min(Integer.MAX_VALUE / 4, hundredths * size / 100);
    }

    /** Returns the text, cut with an ellipsis where it is wider than there is room. */
    static String fitted(String text, int room, int size) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = prefix(text, 0, room - width("…", size), size);
        return end == 0 ? "" : text.substring(0, end) + "…";
    }

    /** Returns the text in at most so many lines, broken between words where it can be, the last one cut where it must be. */
    static List<String> wrapped(String text, int room, int size, int most) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            if (lines.size() == most - 1
                    || width(text.substring(start, Math.min(text.length(), start + 200)), size) <= room) {
                lines.add(fitted(text.substring(start), room, size));
                return lines;
            }
            int end = Math.max(start + Character.charCount(text.codePointAt(start)), prefix(text, start, room, size));
            int space = text.lastIndexOf(' ', end);
            int stop = space > start ? space : legal(text, start, end);
            lines.add(text.substring(start, stop));
            start = stop < text.length() && text.charAt(stop) == ' ' ? stop + 1 : stop;
        }
        return lines;
    }

    /** Returns the last place at or before an end where a line may be broken without beginning the next with a stop. */
    static int legal(String text, int start, int end) {
        int stop = end;
        while (stop > start + 1 && stop < text.length() && NEVER_FIRST.indexOf(text.charAt(stop)) >= 0) {
            stop = text.offsetByCodePoints(stop, -1);
        }
        return stop > start ? stop : end;
    }

    private static int prefix(String text, int start, int room, int size) {
        long hundredths = 0;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            hundredths += hundredths(c);
            if (hundredths * size / 100 > room) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int hundredths(int c) {
        if (c >= 0x300) {
            return columns(c) == 1 ? 65 : columns(c) * 50;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 36;
        }
        return BROAD.indexOf(c) >= 0 ? 95 : c >= 'A' && c <= 'Z' ? 72 : 61;
    }
}
