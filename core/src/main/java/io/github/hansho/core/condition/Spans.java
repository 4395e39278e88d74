package io.github.hansho.core.condition;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes lengths of time as plans do: {@code 90m}, {@code 1h30m}, {@code 2d}. */
public final class Spans {

    private static final Pattern SPAN =
            Pattern.compile("(?:([0-9]{1,5})d)?(?:([0-9]{1,6})h)?(?:([0-9]{1,8})m)?(?:([0-9]{1,9})s)?");

    private Spans() {}

    /** Returns the length that a text writes in days, hours, minutes and seconds; empty if it writes none. */
    public static Optional<Duration> parse(String text) {
        Matcher parts = SPAN.matcher(text);
        return text.isEmpty() || !parts.matches()
                ? Optional.empty()
                : Optional.of(Duration.ofDays(amount(parts, 1))
                        .plusHours(amount(parts, 2))
                        .plusMinutes(amount(parts, 3))
                        .plusSeconds(amount(parts, 4)));
    }

    private static long amount(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Returns the length in days, hours, minutes and seconds, parts of zero left out; {@code 0m} for none. */
    public static String toText(Duration span) {
        boolean borrows = span.isNegative() && span.getNano() != 0;
        long seconds = borrows ? span.getSeconds() + 1 : span.getSeconds();
        int nanos = borrows ? 1_000_000_000 - span.getNano() : span.getNano();
        StringBuilder out = new StringBuilder(span.isNegative() ? "-" : "");
        part(out, Math.abs(seconds / 86_400), 'd');
        part(out, Math.abs(seconds / 3_600 % 24), 'h');
        part(out, Math.abs(seconds / 60 % 60), 'm');
        if (nanos != 0) {
            out.append(Math.abs(seconds % 60))
                    .append('.')
                    .append(fraction(nanos))
                    .append('s');
        } else {
            part(out, Math.abs(seconds % 60), 's');
        }
        return out.isEmpty() ? "0m" : out.toString();
    }

    private static String fraction(int nanos) {
        return Integer.toString(1_000_000_000 + nanos).substring(1).replaceAll("0+$", "");
    }

    private static void part(StringBuilder out, long amount, char unit) {
        if (amount != 0) {
            out.append(amount).append(unit);
        }
    }
}
