package io.github.hansho.cli.replay;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a mapping says the way times are written: {@code format}, {@code zone}, {@code gap} and {@code overlap}.
 *
 * @param pattern the format
 * @param zone the zone; empty where values carry their own offset
 * @param gap what a time is taken for that the clocks skipped; unknown by default
 * @param overlap what a time is taken for that occurred twice; the earlier by default
 */
record TimeSyntax(TimePattern pattern, Optional<ZoneId> zone, LocalClock.Choice gap, LocalClock.Choice overlap) {

    static final Set<String> KEYS = Set.of("format", "zone", "gap", "overlap");

    /** Reads what is given and takes the rest from elsewhere; none if it cannot be used, which is noted. */
    static Optional<TimeSyntax> of(YamlPart part, Map<String, YamlPart> entries, @Nullable TimeSyntax otherwise) {
        Optional<TimePattern> pattern = Optional.ofNullable(entries.get("format"))
                .flatMap(TimeSyntax::pattern)
                .or(() -> Optional.ofNullable(otherwise).map(TimeSyntax::pattern));
        Optional<ZoneId> zone = Optional.ofNullable(entries.get("zone"))
                .flatMap(TimeSyntax::zone)
                .or(() -> Optional.ofNullable(otherwise).flatMap(TimeSyntax::zone));
        LocalClock.Choice gap =
                choice(entries.get("gap"), otherwise == null ? LocalClock.Choice.UNKNOWN : otherwise.gap());
        LocalClock.Choice overlap =
                choice(entries.get("overlap"), otherwise == null ? LocalClock.Choice.EARLIER : otherwise.overlap());
        if (pattern.isEmpty()) {
            if (!entries.containsKey("format")) {
                part.refuse("mapping-no-format");
            }
            return Optional.empty();
        }
        if (!pattern.get().hasOffset() && zone.isEmpty()) {
            if (!entries.containsKey("zone")) {
                part.refuse("mapping-no-zone", "value", pattern.get().text());
            }
            return Optional.empty();
        }
        return Optional.of(new TimeSyntax(pattern.get(), zone, gap, overlap));
    }

    /** A reader of its own, for one column. */
    TimeReader reader() {
        LocalClock clock = pattern.hasOffset() || zone.isEmpty() ? null : new LocalClock(zone.get(), gap, overlap);
        return new TimeReader(pattern, clock);
    }

    ZoneId zoneOrUtc() {
        return zone.orElse(ZoneOffset.UTC);
    }

    private static Optional<TimePattern> pattern(YamlPart part) {
        Optional<String> text = part.text();
        try {
            return text.map(TimePattern::of);
        } catch (IllegalArgumentException e) {
            part.refuse("mapping-format", "value", text.orElse(""), "detail", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(YamlPart part) {
        Optional<String> text = part.text();
        try {
            return text.map(ZoneId::of);
        } catch (DateTimeException e) {
            part.refuse("mapping-zone", "value", text.orElse(""));
            return Optional.empty();
        }
    }

    private static LocalClock.Choice choice(@Nullable YamlPart part, LocalClock.Choice otherwise) {
        Optional<String> word = part == null ? Optional.empty() : part.text();
        if (part == null || word.isEmpty()) {
            return otherwise;
        }
        for (LocalClock.Choice choice : LocalClock.Choice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(word.get())) {
                return choice;
            }
        }
        part.refuse("mapping-word", "value", word.get(), "allowed", "unknown, earlier, later");
        return otherwise;
    }
}
