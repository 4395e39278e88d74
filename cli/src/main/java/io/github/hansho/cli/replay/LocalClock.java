package io.github.hansho.cli.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns local times of one zone into instants and says when that is not clear.
 *
 * <p>The stretch between two changes of the clocks is remembered, so that the rules are asked once per stretch.
 */
final class LocalClock {

    /** What a local time is taken for that the clocks skipped or that occurred twice. */
    enum Choice {
        /** It is not known. */
        UNKNOWN,
        /** The earlier of the two instants that the offsets before and after the change give. */
        EARLIER,
        /** The later of them. */
        LATER
    }

    private final ZoneRules rules;
    private final Choice inGap;
    private final Choice twice;
    private long from;
    private long to;
    private int offset;
    private Outcome outcome = Outcome.READ;

    LocalClock(ZoneId zone, Choice inGap, Choice twice) {
        this.rules = zone.getRules();
        this.inGap = inGap;
        this.twice = twice;
    }

    /** The epoch second of a local second counted from 1970, meaningless if {@link #known} then says so. */
    long epochSecond(long local) {
        outcome = Outcome.READ;
        if (local >= from && local < to) {
            return local - offset;
        }
        LocalDateTime dateTime = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(dateTime);
        if (change != null) {
            outcome = change.isGap() ? Outcome.IN_GAP : Outcome.TWICE;
            boolean later = (change.isGap() ? inGap : twice) == Choice.LATER;
            boolean before = later == change.isGap();
            return local - (before ? change.getOffsetBefore() : change.getOffsetAfter()).getTotalSeconds();
        }
        offset = rules.getOffset(dateTime).getTotalSeconds();
        remember(local - offset);
        return local - offset;
    }

    private void remember(long epochSecond) {
        Instant at = Instant.ofEpochSecond(epochSecond);
        ZoneOffsetTransition last = rules.previousTransition(at.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(at);
        from = last == null
                ? Long.MIN_VALUE
                : Math.max(local(last.getDateTimeBefore()), local(last.getDateTimeAfter()));
        to = next == null ? Long.MAX_VALUE : Math.min(local(next.getDateTimeBefore()), local(next.getDateTimeAfter()));
    }

    private static long local(LocalDateTime dateTime) {
        return dateTime.toEpochSecond(ZoneOffset.UTC);
    }

    /** How the last local time went. */
    Outcome outcome() {
        return outcome;
    }

    /** Whether the last local time stands for an instant at all. */
    boolean known() {
        return switch (outcome) {
            case READ -> true;
            case IN_GAP -> inGap != Choice.UNKNOWN;
            case TWICE -> twice != Choice.UNKNOWN;
            case UNREADABLE -> false;
        };
    }
}
