package io.github.hansho.testkit.coverage;

import java.time.Instant;
import java.util.List;

/**
 * What happens for every opening instant of a stretch, in one world.
 *
 * @param opened the opening instants
 * @param events what happens on the ladders, in order
 * @param flaws what is wrong about it
 * @param ends whether every ladder comes to its end within the time looked ahead
 */
public record Answer(Stretch opened, List<Event> events, List<Flaw> flaws, boolean ends) {

    /** Keeps immutable copies. */
    public Answer {
        events = List.copyOf(events);
        flaws = List.copyOf(flaws);
    }

    boolean sameAs(Answer other) {
        return ends == other.ends && events.equals(other.events) && flaws.equals(other.flaws);
    }

    Answer until(Instant end) {
        return new Answer(new Stretch(opened.from(), end, opened.zone()), events, flaws, ends);
    }
}
