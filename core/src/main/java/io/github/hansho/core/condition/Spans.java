package io.github.hansho.core.condition;

import java.time.Duration;

/** Writes lengths of time as plans do: {@code 90m}, {@code 1h30m}, {@code 2d}. */
public final class Spans {

    private Spans() {}

    /** Returns the length in days, hours, minutes and seconds, parts of zero left out; {@code 0m} for none. */
    public static String toText(Duration span) {
        if (span.isNegative()) {
            return "-" + toText(span.negated());
        }
        StringBuilder out = new StringBuilder();
        part(out, span.toDaysPart(), 'd');
        part(out, span.toHoursPart(), 'h');
        part(out, span.toMinutesPart(), 'm');
        if (span.toNanosPart() != 0) {
            out.append(span.toSecondsPart())
                    .append('.')
                    .append(fraction(span.toNanosPart()))
                    .append('s');
        } else {
            part(out, span.toSecondsPart(), 's');
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
