package io.github.hansho.workflow.calendar;

import io.github.hansho.core.condition.Truth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hours of a window: what they answer at an instant, and when the answer changes. */
record WindowHours(ZoneId zone, List<Span> spans, Optional<HolidayRule> rule, WallClock clock) {

    /** Weekly hours repeat within a week, the changes of the clocks within a year, and this is longer than both. */
    private static final Duration ONE_SEARCH = Duration.ofDays(400);

    Openness at(Instant instant) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        Openness answer = Openness.CLOSED;
        for (LocalDate day = today.minusDays(2); !day.isAfter(today.plusDays(1)); day = day.plusDays(1)) {
            for (Span span : spans) {
                if (!covers(span, day, instant)) {
                    continue;
                }
                Truth happens = happens(day);
                if (happens == Truth.TRUE) {
                    return Openness.OPEN;
                }
                answer = happens == Truth.UNKNOWN ? Openness.UNKNOWN : answer;
            }
        }
        return answer;
    }

    private boolean covers(Span span, LocalDate day, Instant instant) {
        return span.days().contains(day.getDayOfWeek())
                && !instant.isBefore(span.start(day, zone, clock))
                && instant.isBefore(span.end(day, zone, clock));
    }

    private Truth happens(LocalDate day) {
        return rule.map(holidays -> holidays.happens(day)).orElse(Truth.TRUE);
    }

    Optional<Instant> nextTransition(Instant instant) {
        Openness now = at(instant);
        return next(instant, answer -> answer != now);
    }

    Optional<Instant> nextOpen(Instant instant) {
        return at(instant) == Openness.OPEN ? Optional.of(instant) : next(instant, answer -> answer == Openness.OPEN);
    }

    /** Looks on until every later date is like one that was looked at: holidays turn at their dates, nothing else does. */
    private Optional<Instant> next(Instant instant, Predicate<Openness> wanted) {
        Instant from = instant;
        while (true) {
            Instant until = from.plus(ONE_SEARCH);
            Instant edge = edgeAfter(from);
            while (edge != null && !edge.isAfter(until)) {
                if (wanted.test(at(edge))) {
                    return Optional.of(edge);
                }
                edge = edgeAfter(edge);
            }
            LocalDate reached = until.atZone(zone).toLocalDate();
            Optional<LocalDate> turn = rule.flatMap(holidays -> holidays.list().nextTurn(reached));
            if (turn.isEmpty()) {
                return Optional.empty();
            }
            Instant before = midnight(turn.get().minusDays(3));
            from = before.isAfter(until) ? before : until;
        }
    }

    /** Returns the first beginning or end of a span after an instant, whether or not it happens on that day. */
    private @Nullable Instant edgeAfter(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate().minusDays(2);
        Instant first = null;
        for (int i = 0; i < 12; i++, day = day.plusDays(1)) {
            if (first != null && first.isBefore(midnight(day.minusDays(1)))) {
                return first;
            }
            for (Span span : spans) {
                if (span.days().contains(day.getDayOfWeek())) {
                    first = earlier(first, span.start(day, zone, clock), instant);
                    first = earlier(first, span.end(day, zone, clock), instant);
                }
            }
        }
        return first;
    }

    private Instant midnight(LocalDate day) {
        return clock.instant(day.atTime(LocalTime.MIDNIGHT), zone);
    }

    private static @Nullable Instant earlier(@Nullable Instant first, Instant edge, Instant after) {
        return edge.isAfter(after) && (first == null || edge.isBefore(first)) ? edge : first;
    }

    @Override
    public String toString() {
        return zone + " " + spans.stream().map(Span::toString).collect(Collectors.joining(", "))
                + rule.map(HolidayRule::toString).orElse("");
    }
}
