package io.github.hansho.workflow.roster;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can be called, by an id that says nothing more.
 *
 * @param id the id
 * @param zone where the person is, if known
 * @param channels ids of the ways to the person, the preferred one first; the rest are fallbacks
 */
public record Person(String id, Optional<ZoneId> zone, List<String> channels) {

    /** Keeps a copy of the channels. */
    public Person {
        channels = List.copyOf(channels);
    }

    /** Returns a person of whom nothing but the id is known. */
    public static Person of(String id) {
        return new Person(id, Optional.empty(), List.of());
    }
}
