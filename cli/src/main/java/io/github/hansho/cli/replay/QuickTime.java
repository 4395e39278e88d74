package io.github.hansho.cli.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clear cases of numeric patterns from characters, without an object per value.
 *
 * <p>It either reads a value as {@link java.time.format.DateTimeFormatter} would, or declines it; declining is always right.
 */
final class QuickTime {

    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;
    private static final int FRACTION = 6;
    private static final int OFFSET = 7;
    private static final int LITERAL = 8;
    private static final int SECOND_AND_FRACTION_IF_ANY = 9;
    private static final String LETTERS = "uMdHmsSX";
    private static final int[] CUMULATED = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private final int[] steps;
    private final int[] widths;
    private final int[] parts = new int[8];
    private int at;

    private QuickTime(int[] steps, int[] widths) {
        this.steps = steps;
        this.widths = widths;
    }

    /** A reader for a pattern, or null for one with other than four-digit years, numbers, quoted words and offsets. */
    static @Nullable QuickTime of(TimePattern pattern) {
        return switch (pattern.text()) {
            case "epoch-seconds", "epoch-millis" -> null;
            case "iso" -> compile("uuuu-MM-dd'T'HH:mm?XXX");
            case "iso-local" -> compile("uuuu-MM-dd'T'HH:mm?");
            default -> pattern.text().indexOf('?') < 0 ? compile(TimePattern.prolepticYears(pattern.text())) : null;
        };
    }

    private static @Nullable QuickTime compile(String pattern) {
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
                ? new QuickTime(Arrays.copyOf(steps, n), Arrays.copyOf(widths, n))
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

    /** Reads a value; false means that somebody else has to look at it. */
    boolean read(char[] text, int from, int length) {
        Arrays.fill(parts, 0);
        at = from;
        int end = from + length;
        for (int i = 0; i < steps.length; i++) {
            if (!step(steps[i], widths[i], text, end)) {
                return false;
            }
        }
        return at == end && isPossible();
    }

    private boolean step(int step, int width, char[] text, int end) {
        return switch (step) {
            case LITERAL -> at < end && text[at++] == width;
            case OFFSET -> offset(width, text, end);
            case FRACTION -> fraction(width, width, text, end);
            case SECOND_AND_FRACTION_IF_ANY -> secondAndFraction(text, end);
            default -> number(step, width, text, end);
        };
    }

    private boolean number(int step, int width, char[] text, int end) {
        int value = 0;
        int digits = 0;
        int most = Math.max(width, 2);
        while (digits < most && at < end && isDigit(text[at])) {
            value = value * 10 + text[at++] - '0';
            digits++;
        }
        parts[step] = value;
        boolean free = width == 1;
        return free ? digits >= 1 && (at == end || !isDigit(text[at])) : digits == width;
    }

    private boolean fraction(int least, int most, char[] text, int end) {
        int value = 0;
        int digits = 0;
        while (digits < most && at < end && isDigit(text[at])) {
            value = value * 10 + text[at++] - '0';
            digits++;
        }
        if (digits < least) {
            return false;
        }
        for (int i = digits; i < 9; i++) {
            value *= 10;
        }
        parts[FRACTION] = value;
        return true;
    }

    private boolean secondAndFraction(char[] text, int end) {
        if (at == end || text[at] != ':') {
            return true;
        }
        at++;
        if (!number(SECOND, 2, text, end)) {
            return false;
        }
        if (at == end || text[at] != '.') {
            return true;
        }
        at++;
        return fraction(1, 9, text, end);
    }

    private boolean offset(int width, char[] text, int end) {
        if (at < end && text[at] == 'Z') {
            at++;
            return true;
        }
        int wanted = width == 3 ? 6 : 5;
        if (end - at < wanted || (text[at] != '+' && text[at] != '-')) {
            return false;
        }
        int sign = text[at] == '+' ? 1 : -1;
        int minuteAt = at + wanted - 2;
        if (!isNumber(text, at + 1) || !isNumber(text, minuteAt) || (width == 3 && text[at + 3] != ':')) {
            return false;
        }
        int hours = pair(text, at + 1);
        int minutes = pair(text, minuteAt);
        parts[OFFSET] = sign * (hours * 3_600 + minutes * 60);
        at += wanted;
        return hours < 18 && minutes < 60 && (sign > 0 || hours + minutes > 0);
    }

    private static boolean isNumber(char[] text, int at) {
        return isDigit(text[at]) && isDigit(text[at + 1]);
    }

    private static int pair(char[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isPossible() {
        int month = parts[MONTH];
        return month >= 1
                && month <= 12
                && parts[DAY] >= 1
                && parts[DAY] <= length(parts[YEAR], month)
                && parts[HOUR] < 24
                && parts[MINUTE] < 60
                && parts[SECOND] < 60;
    }

    private static int length(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The local second, counted from 1970-01-01T00:00 local time. */
    long localSecond() {
        int year = parts[YEAR];
        int month = parts[MONTH];
        long leapsBefore = year == 0 ? 0 : (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1;
        long days = 365L * year + leapsBefore + CUMULATED[month - 1] + parts[DAY] - 1;
        days += month > 2 && isLeap(year) ? 1 : 0;
        return (days - 719_528) * 86_400 + parts[HOUR] * 3_600L + parts[MINUTE] * 60L + parts[SECOND];
    }

    int nano() {
        return parts[FRACTION];
    }

    /** The offset in seconds, 0 if the pattern has none. */
    int offset() {
        return parts[OFFSET];
    }
}
