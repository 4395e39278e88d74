package io.github.hansho.reporting.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations in words. */
final class Durations {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private Durations() {}

    static String words(Duration lasted, Locale locale) {
        if (lasted.isNegative()) {
            return "-" + words(lasted.negated(), locale);
        }
        if (lasted.compareTo(Duration.ofSeconds(1)) < 0 && !lasted.isZero()) {
            return unit("duration.millisecond", lasted.toMillis(), locale);
        }
        Duration rounded = rounded(lasted, lasted.compareTo(DAY) < 0 ? Duration.ofSeconds(1) : MINUTE);
        List<String> parts = new ArrayList<>();
        add(parts, "duration.day", rounded.toDays(), locale);
        add(parts, "duration.hour", rounded.toHoursPart(), locale);
        add(parts, "duration.minute", rounded.toMinutesPart(), locale);
        add(parts, "duration.second", rounded.toSecondsPart(), locale);
        return parts.isEmpty()
                ? unit("duration.minute", 0, locale)
                : String.join(Wording.TEXTS.in(locale, "duration.between"), parts);
    }

    /** Returns the largest unit alone, for places where there is no room for more. */
    static String rough(Duration lasted) {
        if (lasted.compareTo(Duration.ofDays(3)) >= 0) {
            return rounded(lasted, DAY).toDays() + " d";
        }
        if (lasted.compareTo(Duration.ofMinutes(90)) >= 0) {
            return rounded(lasted, Duration.ofHours(1)).toHours() + " h";
        }
        return rounded(lasted, MINUTE).toMinutes() + " min";
    }

    private static Duration rounded(Duration lasted, Duration unit) {
        return unit.multipliedBy(lasted.plus(unit.dividedBy(2)).dividedBy(unit));
    }

    private static void add(List<String> parts, String key, long number, Locale locale) {
        if (number != 0) {
            parts.add(unit(key, number, locale));
        }
    }

    private static String unit(String key, long number, Locale locale) {
        return Wording.TEXTS.in(locale, key, "n", number);
    }
}
