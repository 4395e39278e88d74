package io.github.hansho.workflow.calendar;

import io.github.hansho.core.condition.Truth;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A list of holidays that its user keeps, with the stretch of dates that it speaks for.
 *
 * <p>None is computed and none is bundled. A date outside the stretch is unknown, neither a holiday nor a working day.
 * The stretch goes from the first to the last date listed, unless the list declares more.
 */
public final class Holidays {

    private final String name;
    private final NavigableMap<LocalDate, String> days;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    private Holidays(String name, NavigableMap<LocalDate, String> days, LocalDate knownFrom, LocalDate knownUntil) {
        this.name = name;
        this.days = days;
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
    }

    /**
     * Returns a list that speaks for the dates from its first to its last.
     *
     * @param days what each holiday is called
     * @throws IllegalArgumentException if there are no dates
     */
    public static Holidays of(String name, Map<LocalDate, String> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "list of holidays " + name + " has no dates, list one or declare which dates it speaks for");
        }
        TreeMap<LocalDate, String> sorted = new TreeMap<>(days);
        return new Holidays(name, sorted, sorted.firstKey(), sorted.lastKey());
    }

    /**
     * Reads the list of the Cabinet Office of Japan as it comes: a line of headings, then {@code 1955/1/1,元日}.
     *
     * @param name the file's name, for messages; nothing is opened
     * @throws HolidaysException with every line that is wrong
     */
    public static Holidays csv(String name, CharSequence text) {
        return of(name, HolidayCsv.read(name, text.toString()));
    }

    /**
     * Reads the same list from bytes, in UTF-8 or CP932; which of them is found by strict decoding.
     *
     * @throws HolidaysException if the bytes are neither, or with every line that is wrong
     */
    public static Holidays csv(String name, byte[] bytes) {
        return csv(name, decode(name, bytes));
    }

    /**
     * Returns the text of a file in UTF-8, with or without a byte order mark, or in CP932.
     *
     * @throws HolidaysException if the bytes are neither
     */
    public static String decode(String name, byte[] bytes) {
        return HolidayBytes.decode(name, bytes);
    }

    /**
     * Returns the same list, declared to speak for other dates.
     *
     * @param from the first date
     * @param until the last date
     * @throws IllegalArgumentException if a holiday listed lies outside
     */
    public Holidays known(LocalDate from, LocalDate until) {
        if (until.isBefore(from)
                || !days.headMap(from, false).isEmpty()
                || !days.tailMap(until, false).isEmpty()) {
            throw new IllegalArgumentException("list of holidays " + name + " is declared from " + from + " to " + until
                    + ", that has to hold every date listed");
        }
        return new Holidays(name, days, from, until);
    }

    /** Returns the name of the list. */
    public String name() {
        return name;
    }

    /** Returns what each holiday is called, by date. */
    public NavigableMap<LocalDate, String> days() {
        return Collections.unmodifiableNavigableMap(days);
    }

    /** Returns the first date that the list speaks for. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** Returns the last date that the list speaks for: its horizon. */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /** Returns whether a date is a holiday; unknown before the first date and past the horizon. */
    public Truth isHoliday(LocalDate date) {
        return date.isBefore(knownFrom) || date.isAfter(knownUntil) ? Truth.UNKNOWN : Truth.of(days.containsKey(date));
    }

    /** Returns what a holiday is called; empty for every other date. */
    public Optional<String> label(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Returns the first date after the given one that is a holiday, or at which the list begins or ceases to speak. */
    Optional<LocalDate> nextTurn(LocalDate date) {
        return Stream.of(Optional.ofNullable(days.higherKey(date)), Optional.of(knownFrom), end())
                .flatMap(Optional::stream)
                .filter(turn -> turn.isAfter(date))
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> end() {
        return knownUntil.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownUntil.plusDays(1));
    }

    @Override
    public String toString() {
        return "holidays " + name + ", " + days.size() + " from " + knownFrom + " to " + knownUntil;
    }
}
