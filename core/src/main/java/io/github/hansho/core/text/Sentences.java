package io.github.hansho.core.text;

import java.util.Locale;
import java.util.Map;

/** Puts named values into a sentence, once from left to right: a value is never read as a pattern. */
final class Sentences {

    private Sentences() {}

    static String fill(String pattern, Map<String, Label> values, Locale locale) {
        if (values.isEmpty()) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        while (from < pattern.length()) {
            int close = pattern.indexOf('}', from);
            if (close < 0) {
                break;
            }
            int open = pattern.lastIndexOf('{', close);
            if (open < from) {
                out.append(pattern, from, close + 1);
                from = close + 1;
                continue;
            }
            Label value = values.get(pattern.substring(open + 1, close));
            out.append(pattern, from, open);
            out.append(value == null ? pattern.substring(open, close + 1) : value.in(locale));
            from = close + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }
}
