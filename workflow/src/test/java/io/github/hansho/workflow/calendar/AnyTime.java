package io.github.hansho.workflow.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Zones, local times, instants and windows that favour changes of the clocks, midnights and month ends. */
public final class AnyTime {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final int DAYS = 800;

    private AnyTime() {}

    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("America/Chicago", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Tokyo", "Asia/Kathmandu")
                .map(ZoneId::of);
    }

    public static Arbitrary<WallClock> clocks() {
        return Combinators.combine(Arbitraries.of(GapPolicy.values()), Arbitraries.of(OverlapPolicy.values()))
                .as(WallClock::new);
    }

    /** Times of day on the grid of five minutes, many of them around the hours at which clocks are changed. */
    public static Arbitrary<LocalTime> times() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(12, 42)),
                        Tuple.of(1, Arbitraries.just(0)),
                        Tuple.of(2, Arbitraries.integers().between(0, 287)))
                .map(fives -> LocalTime.ofSecondOfDay(fives * 300L));
    }

    public static Arbitrary<LocalDateTime> anchors() {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, DAYS).map(DAY::plusDays),
                Arbitraries.of("2024-01-31", "2024-02-29", "2024-03-30").map(LocalDate::parse));
        return Combinators.combine(days, times()).as(LocalDate::atTime);
    }

    /** Instants, every second one within a day of a change of the clocks where there is one. */
    public static Arbitrary<Instant> instants(ZoneId zone) {
        Arbitrary<Long> near = Arbitraries.longs().between(-90_000, 90_000);
        Arbitrary<Instant> anywhere =
                Arbitraries.longs().between(0, DAYS * 86_400L).map(FIRST::plusSeconds);
        return Combinators.combine(anywhere, near, Arbitraries.of(true, false)).as((at, off, close) -> {
            ZoneOffsetTransition change = zone.getRules().nextTransition(at);
            return close && change != null ? change.getInstant().plusSeconds(off / 300 * 300) : at;
        });
    }

    public static boolean isNearAChange(Instant at, ZoneId zone) {
        ZoneOffset before = zone.getRules().getOffset(at.minusSeconds(100_000));
        return !before.equals(zone.getRules().getOffset(at.plusSeconds(100_000)));
    }

    public static Arbitrary<Holidays> holidays() {
        Arbitrary<Set<Integer>> days =
                Arbitraries.integers().between(0, DAYS).set().ofMinSize(1).ofMaxSize(60);
        return Combinators.combine(days, Arbitraries.integers().between(0, 300)).as((listed, more) -> {
            Map<LocalDate, String> dates = new TreeMap<>();
            listed.forEach(day -> dates.put(DAY.plusDays(day), "h"));
            Holidays list = Holidays.of("list", dates);
            return list.known(list.knownFrom(), list.knownUntil().plusDays(more));
        });
    }

    public static Arbitrary<Window> windows() {
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<Span> spans = Combinators.combine(days, times(), times())
                .as((on, from, to) -> new Span(
                        on, from, from.equals(to) && !from.equals(LocalTime.MIDNIGHT) ? from.plusMinutes(5) : to));
        return Combinators.combine(
                        zones(),
                        clocks(),
                        spans.list().ofMinSize(1).ofMaxSize(3),
                        holidays(),
                        Arbitraries.integers().between(0, 2))
                .as((zone, clock, hours, list, rule) -> {
                    Window.Builder window = Window.builder("w", zone).clock(clock);
                    hours.forEach(span -> window.open(span.days(), span.from(), span.to()));
                    return rule == 0
                            ? window.build()
                            : rule == 1
                                    ? window.except(list).build()
                                    : window.only(list).build();
                });
    }
}
