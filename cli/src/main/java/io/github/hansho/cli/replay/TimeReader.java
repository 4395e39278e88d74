package io.github.hansho.cli.replay;

import io.github.hansho.reporting.ticket.TicketRow;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of one pattern and zone as milliseconds since 1970-01-01T00:00Z; finer digits are cut off.
 *
 * <p>Usual values of usual patterns are read by {@link QuickTime}; whatever it is not sure of goes to {@link DateTimeFormatter},
 * so both always agree.
 */
final class TimeReader {

    private final TimePattern pattern;
    private final @Nullable LocalClock clock;
    private final @Nullable QuickTime quick;
    private Outcome outcome = Outcome.READ;

    /** A reader of values in their own offset, or in the clock's zone. */
    TimeReader(TimePattern pattern, @Nullable LocalClock clock) {
        if (!pattern.hasOffset() && clock == null) {
            throw new IllegalArgumentException("times like " + pattern.text() + " have no offset, so a zone is needed");
        }
        this.pattern = pattern;
        this.clock = clock;
        this.quick = QuickTime.of(pattern);
    }

    /** Returns the instant, or {@link TicketRow#NO_TIME}; {@link #outcome} says more. */
    long read(char[] text, int from, int length) {
        outcome = Outcome.READ;
        if (quick != null && quick.read(text, from, length)) {
            return instant(quick.localSecond(), quick.nano(), quick.offset());
        }
        return slowly(new String(text, from, length));
    }

    private long slowly(String text) {
        try {
            if (pattern.unit() != 0) {
                return Math.multiplyExact(Long.parseLong(text), pattern.unit());
            }
            var parsed = pattern.formatter().orElseThrow().parse(text);
            if (pattern.hasOffset()) {
                OffsetDateTime time = OffsetDateTime.from(parsed);
                return instant(time.toLocalDateTime(), time.getOffset().getTotalSeconds());
            }
            return instant(LocalDateTime.from(parsed), 0);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            outcome = Outcome.UNREADABLE;
            return TicketRow.NO_TIME;
        }
    }

    private long instant(LocalDateTime time, int offset) {
        return instant(time.toEpochSecond(ZoneOffset.UTC), time.get(ChronoField.NANO_OF_SECOND), offset);
    }

    private long instant(long localSecond, int nano, int offset) {
        long second = localSecond - offset;
        if (!pattern.hasOffset() && clock != null) {
            second = clock.epochSecond(localSecond);
            outcome = clock.outcome();
            if (!clock.known()) {
                return TicketRow.NO_TIME;
            }
        }
        return second * 1_000 + nano / 1_000_000;
    }

    /** How the last value went. */
    Outcome outcome() {
        return outcome;
    }
}
