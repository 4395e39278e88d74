package io.github.hansho.cli.replay;

import static io.github.hansho.cli.replay.QuickPattern.DAY;
import static io.github.hansho.cli.replay.QuickPattern.FRACTION;
import static io.github.hansho.cli.replay.QuickPattern.HOUR;
import static io.github.hansho.cli.replay.QuickPattern.LITERAL;
import static io.github.hansho.cli.replay.QuickPattern.MINUTE;
import static io.github.hansho.cli.replay.QuickPattern.MONTH;
import static io.github.hansho.cli.replay.QuickPattern.OFFSET;
import static io.github.hansho.cli.replay.QuickPattern.SECOND;
import static io.github.hansho.cli.replay.QuickPattern.SECOND_AND_FRACTION_IF_ANY;
import static io.github.hansho.cli.replay.QuickPattern.YEAR;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clear cases of numeric patterns from characters, without an object per value.
 *
 * <p>It either reads a value as {@link java.time.format.DateTimeFormatter} would, or declines it; declining is always right.
 */
final class QuickTime {

    private static final int[] CUMULATED = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private final QuickPattern pattern;
    private final int[] parts = new int[8];
    private int at;

    private QuickTime(QuickPattern pattern) {
        this.pattern = pattern;
    }

    /** A reader for a pattern, or null for one with other than four-digit years, numbers, quoted words and offsets. */
    static @Nullable QuickTime of(TimePattern pattern) {
        QuickPattern quick = QuickPattern.of(pattern);
        return quick == null ? null : new QuickTime(quick);
    }

    /** Reads a value; false means that somebody else has to look at it. */
    boolean read(char[] text, int from, int length) {
        Arrays.fill(parts, 0);
        at = from;
        int end = from + length;
        for (int i = 0; i < pattern.length(); i++) {
            if (!step(pattern.step(i), pattern.width(i), text, end)) {
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
