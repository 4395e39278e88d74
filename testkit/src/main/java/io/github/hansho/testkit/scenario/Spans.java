package io.github.hansho.testkit.scenario;

import java.time.Duration;

/** Lengths of time as plans write them: {@code 1h30m}. */
final class Spans {

    private Spans() {}

    static String write(Duration span) {
        StringBuilder text = new StringBuilder(span.isNegative() ? "-" : "");
        Duration length = span.abs();
        part(text, length.toDaysPart(), "d");
        part(text, length.toHoursPart(), "h");
        part(text, length.toMinutesPart(), "m");
        part(text, length.toSecondsPart(), "s");
        if (length.toNanosPart() > 0) {
            part(text, length.toNanosPart(), "ns");
        }
        return length.isZero() ? "0m" : text.toString();
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
