package io.github.hansho.cli.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A numeric pattern as steps: parts of a time with their widths, and characters that have to be there. */
final class QuickPattern {

    static final int YEAR = 0;
    static final int MONTH = 1;
    static final int DAY = 2;
    static final int HOUR = 3;
    static final int MINUTE = 4;
    static final int SECOND = 5;
    static final int FRACTION = 6;
    static final int OFFSET = 7;
    static final int LITERAL = 8;
    static final int SECOND_AND_FRACTION_IF_ANY = 9;

    private static final String LETTERS = "uMdHmsSX";

    private final int[] steps;
    private final int[] widths;

    private QuickPattern(int[] steps, int[] widths) {
        this.steps = steps;
        this.widths = widths;
    }

    /** The steps of a pattern, or null for one with other than four-digit years, numbers, quoted words and offsets. */
    static @Nullable QuickPattern of(TimePattern pattern) {
        return switch (pattern.text()) {
            case "epoch-seconds", "epoch-millis" -> null;
            case "iso" -> compile("uuuu-MM-dd'T'HH:mm?XXX");
            case "iso-local" -> compile("uuuu-MM-dd'T'HH:mm?");
            default -> pattern.text().indexOf('?') < 0 ? compile(TimePattern.prolepticYears(pattern.text())) : null;
        };
    }

    int length() {
        return steps.length;
    }

    int step(int i) {
        return steps[i];
    }

    /** The width of a part, or the character of a literal. */
    int width(int i) {
        return widths[i];
    }

    private static @Nullable QuickPattern compile(String pattern) {
        int[] steps = new int[pattern.length()];
        int[] widths = new int[pattern.length()];
        int n = 0;
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int run = 1;
            while (i + run < pattern.length() && pattern.charAt(i + run) == c) {
                run++;
            }
            if (c == '\'') {
                int end = pattern.indexOf('\'', i + 1);
                if (run > 1 || end < 0 || (end + 1 < pattern.length() && pattern.charAt(end + 1) == '\'')) {
                    return null;
                }
                for (int k = i + 1; k < end; k++) {
                    steps[n] = LITERAL;
                    widths[n++] = pattern.charAt(k);
                }
                i = end + 1;
                continue;
            }
            int step = c == '?' ? SECOND_AND_FRACTION_IF_ANY : LETTERS.indexOf(c);
            if (step < 0 && (Character.isLetter(c) || "[]{}#".indexOf(c) >= 0)) {
                return null;
            }
            if (step >= 0 && !fits(step, run)) {
                return null;
            }
            for (int k = 0; k < (step < 0 ? run : 1); k++) {
                steps[n] = step < 0 ? LITERAL : step;
                widths[n++] = step < 0 ? c : run;
            }
            i += run;
        }
        return isUnambiguous(steps, widths, n)
                ? new QuickPattern(Arrays.copyOf(steps, n), Arrays.copyOf(widths, n))
                : null;
    }

    private static boolean fits(int step, int width) {
        return switch (step) {
            case YEAR -> width == 4;
            case FRACTION -> width <= 9;
            case OFFSET -> width == 2 || width == 3;
            case SECOND_AND_FRACTION_IF_ANY -> true;
            default -> width <= 2;
        };
    }

    /** Every part once, date and time of day there, and no number of free width right before another number. */
    private static boolean isUnambiguous(int[] steps, int[] widths, int n) {
        int seen = 0;
        for (int i = 0; i < n; i++) {
            int step = steps[i];
            if (step == LITERAL) {
                continue;
            }
            if ((seen & 1 << step) != 0) {
                return false;
            }
            seen |= 1 << step;
            boolean freeWidth = widths[i] == 1 && step >= MONTH && step <= SECOND;
            if (freeWidth && i + 1 < n && steps[i + 1] != LITERAL) {
                return false;
            }
        }
        int needed = 1 << YEAR | 1 << MONTH | 1 << DAY | 1 << HOUR | 1 << MINUTE;
        return (seen & needed) == needed;
    }
}
