package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.GapPolicy;
import io.github.hansho.workflow.calendar.WallClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * People who take turns, by a grid of wall-clock times that goes from the anchor in both directions for ever.
 *
 * <p>The n-th hand-off is the anchor plus n turns, read as a time of day in the zone; there is no history, so the answer
 * does not depend on how the rotation came to be. Months count from the anchor: the 31st is the last day of a shorter
 * month and the 31st again afterwards. A turn that a change of the clocks leaves without length does not happen, and its
 * member is passed over.
 *
 * @param zone the zone of the wall clock
 * @param anchor when the first member's turn begins
 * @param length how many units a turn has, from 1 to {@value #LONGEST}
 * @param unit the unit of the length
 * @param members the people's ids in their order; never empty
 * @param clock how times are read where the clocks are changed
 */
public record Rotation(
        ZoneId zone, LocalDateTime anchor, int length, Unit unit, List<String> members, WallClock clock) {

    /** The most units that a turn has. */
    public static final int LONGEST = 10_000;

    /** What the length of a turn is counted in. */
    public enum Unit {
        /** Hours of the wall clock: 24 of them are a day, also a day of 23 or 25 hours. */
        HOURS(ChronoUnit.HOURS),
        /** Days. */
        DAYS(ChronoUnit.DAYS),
        /** Weeks. */
        WEEKS(ChronoUnit.WEEKS),
        /** Months, from the anchor's day of the month or the last there is. */
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit chrono;

        Unit(ChronoUnit chrono) {
            this.chrono = chrono;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there are no members, or the length is out of range
     */
    public Rotation {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("rotation from " + anchor + " has no members, name at least one");
        }
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "rotation from " + anchor + " has length " + length + ", allowed are 1 to " + LONGEST);
        }
        members = List.copyOf(members);
    }

    /** Returns a rotation that reads times as {@link WallClock#DEFAULT} says. */
    public static Rotation of(ZoneId zone, LocalDateTime anchor, int length, Unit unit, List<String> members) {
        return new Rotation(zone, anchor, length, unit, members, WallClock.DEFAULT);
    }

    /** Returns the same rotation with another way to read times where the clocks are changed. */
    public Rotation clock(WallClock how) {
        return new Rotation(zone, anchor, length, unit, members, how);
    }

    /** Returns whose turn it is. */
    public String onCall(Instant instant) {
        return member(turn(instant));
    }

    /** Returns the turn that an instant falls into. */
    public Shift shiftAt(Instant instant) {
        long turn = turn(instant);
        return new Shift(handOff(turn), end(turn), member(turn));
    }

    /** Returns the first hand-off after an instant, whoever takes over. */
    public Instant nextTransition(Instant instant) {
        return end(turn(instant));
    }

    /** Returns the first instant after the given one at which somebody else takes over. */
    Optional<Instant> nextChange(Instant instant) {
        Shift shift = shiftAt(instant);
        String now = shift.person();
        for (int i = 0; i <= members.size(); i++) {
            shift = shiftAt(shift.to());
            if (!shift.person().equals(now)) {
                return Optional.of(shift.from());
            }
        }
        return Optional.empty();
    }

    /** The last turn that has begun: found near the local time, since only a change of the clocks can move it. */
    private long turn(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        long turn = Math.floorDiv(unit.chrono.between(anchor, local), (long) length);
        while (!handOff(turn + 1).isAfter(instant)) {
            turn++;
        }
        while (handOff(turn).isAfter(instant)) {
            turn--;
        }
        return turn;
    }

    private Instant end(long turn) {
        Instant end = handOff(turn + 1);
        if (clock.gap() == GapPolicy.FIRST_VALID_INSTANT) {
            return end;
        }
        ZoneOffsetTransition gap = zone.getRules().getTransition(local(turn + 1));
        if (gap == null || gap.isOverlap()) {
            return end;
        }
        long after = turn + 2;
        while (local(after).isBefore(gap.getDateTimeAfter())) {
            after++;
        }
        return handOff(after).isBefore(end) ? handOff(after) : end;
    }

    private Instant handOff(long turn) {
        return clock.instant(local(turn), zone);
    }

    private LocalDateTime local(long turn) {
        return anchor.plus(turn * length, unit.chrono);
    }

    private String member(long turn) {
        return members.get((int) Math.floorMod(turn, (long) members.size()));
    }
}
