package io.github.hansho.testkit.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time, half open.
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param zone the zone that it is shown in
 */
public record Stretch(Instant from, Instant to, ZoneId zone) {

    /**
     * Checks the order of the instants.
     *
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public Stretch {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("stretch ends at " + to + ", it has to end after it begins at " + from);
        }
    }

    /** Returns a whole year by the wall clock of a zone. */
    public static Stretch year(int year, String zone) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), ZoneId.of(zone));
    }

    /** Returns the days from the first up to, but not including, the last, by the wall clock of a zone. */
    public static Stretch between(LocalDate first, LocalDate last, ZoneId zone) {
        return new Stretch(
                first.atStartOfDay(zone).toInstant(), last.atStartOfDay(zone).toInstant(), zone);
    }

    /** Returns how long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** Returns whether an instant lies in it. */
    public boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Returns the stretches in order, those that touch or overlap put together. */
    static List<Stretch> union(List<Stretch> all) {
        List<Stretch> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Stretch::from));
        List<Stretch> union = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch last = union.isEmpty() ? next : union.get(union.size() - 1);
            if (union.isEmpty() || next.from().isAfter(last.to())) {
                union.add(next);
            } else if (next.to().isAfter(last.to())) {
                union.set(union.size() - 1, new Stretch(last.from(), next.to(), last.zone()));
            }
        }
        return List.copyOf(union);
    }

    @Override
    public String toString() {
        return from.atZone(zone).toOffsetDateTime() + " to " + to.atZone(zone).toOffsetDateTime();
    }
}
