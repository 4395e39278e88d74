package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Message;
import java.util.Locale;

/** Finds characters that no file of YAML may have, before it is parsed. */
final class Characters {

    private Characters() {}

    /** Reports the first character that is not allowed; returns whether all are. */
    static boolean check(String text, Problems problems) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (c == '\uFFFD') {
                problems.add(line, text.codePointCount(start, i) + 1, "", Words.of("yaml-charset"));
                return false;
            } else if (!allowed(text, i, c)) {
                Message message =
                        Words.of("yaml-character", "character", String.format(Locale.ROOT, "U+%04X", (int) c));
                problems.add(line, text.codePointCount(start, i) + 1, "", message);
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(String text, int i, char c) {
        if (c == '\uFEFF') {
            return i == 0;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c != 0x7f && (c < 0x80 || c > 0x9f || c == 0x85) && c < 0xfffe : c == '\t' || c == '\r';
    }
}
