package io.github.hansho.workflow.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Weekly hours in a zone: open from the beginning of a span up to, but not including, its end.
 *
 * <p>The hours of a night belong to the day on which they begin, also where holidays are left out. Spans that touch or
 * overlap are one opening. Where the clocks are changed, {@link WallClock} says when a span begins and ends; a span that
 * is left without length does not happen.
 */
public final class Window {

    private final String name;
    private final WindowHours hours;
    private final LongStretch search;
    private final Optional<BiConsumer<Instant, Optional<Instant>>> watcher;

    private Window(
            String name,
            WindowHours hours,
            LongStretch search,
            Optional<BiConsumer<Instant, Optional<Instant>>> watcher) {
        this.name = name;
        this.hours = hours;
        this.search = search;
        this.watcher = watcher;
    }

    /** Returns a builder of a window that has a name, in a zone. */
    public static Builder builder(String name, ZoneId zone) {
        return new Builder(name, zone);
    }

    /** Returns the name of the window. */
    public String name() {
        return name;
    }

    /** Returns what it answers, every time found anew. */
    WindowHours hours() {
        return hours;
    }

    /** Returns the zone that its hours are meant in. */
    public ZoneId zone() {
        return hours.zone();
    }

    /** Returns the list of holidays that it looks at, if it does. */
    public Optional<Holidays> holidays() {
        return hours.rule().map(HolidayRule::list);
    }

    /** Returns whether the window is open; unknown if that depends on a date past the horizon of its holidays. */
    public Openness at(Instant instant) {
        watcher.ifPresent(by -> by.accept(instant, nextTransition(instant)));
        return hours.at(instant);
    }

    /** Returns the first instant after the given one at which {@link #at} changes; empty if it never does again. */
    public Optional<Instant> nextTransition(Instant instant) {
        return search.nextTransition(instant);
    }

    /**
     * Returns the first instant, the given one included, at which the window is open for certain; empty if it never is
     * again, as far as its holidays are known.
     */
    public Optional<Instant> nextOpen(Instant instant) {
        return search.nextOpen(instant);
    }

    /** Returns the same window, which tells of each instant that it is asked about and the transition after it. */
    public Window watched(BiConsumer<Instant, Optional<Instant>> by) {
        return new Window(name, hours, search, Optional.of(by));
    }

    @Override
    public String toString() {
        return name + " " + hours;
    }

    /** Builds a window. */
    public static final class Builder {

        private final String name;
        private final ZoneId zone;
        private final List<Span> spans = new ArrayList<>();
        private Optional<HolidayRule> rule = Optional.empty();
        private WallClock clock = WallClock.DEFAULT;

        private Builder(String name, ZoneId zone) {
            this.name = name;
            this.zone = zone;
        }

        /**
         * Adds hours; those that end at or before their beginning end on the next day, midnight to midnight is the whole
         * day.
         *
         * @throws IllegalArgumentException if there are no days, or the hours are no time at all
         */
        public Builder open(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
            spans.add(new Span(days, from, to));
            return this;
        }

        /** Adds hours of every day. */
        public Builder daily(LocalTime from, LocalTime to) {
            return open(EnumSet.allOf(DayOfWeek.class), from, to);
        }

        /** Leaves out what begins on a holiday. */
        public Builder except(Holidays holidays) {
            rule = Optional.of(new HolidayRule(holidays, false));
            return this;
        }

        /** Leaves out what does not begin on a holiday. */
        public Builder only(Holidays holidays) {
            rule = Optional.of(new HolidayRule(holidays, true));
            return this;
        }

        /** Sets how times are read where the clocks are changed; {@link WallClock#DEFAULT} otherwise. */
        public Builder clock(WallClock how) {
            clock = how;
            return this;
        }

        /**
         * Returns the window.
         *
         * @throws IllegalArgumentException if it has no hours
         */
        public Window build() {
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("window " + name + " is closed on every weekday, give it hours");
            }
            WindowHours hours = new WindowHours(zone, List.copyOf(spans), rule, clock);
            return new Window(name, hours, new LongStretch(hours), Optional.empty());
        }
    }
}
