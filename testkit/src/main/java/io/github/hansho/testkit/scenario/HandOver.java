package io.github.hansho.testkit.scenario;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Party;
import java.time.Duration;
import java.util.Optional;

/**
 * A hand-over that was offered, and what came of it.
 *
 * @param incident about which incident
 * @param offer its id, as {@code H-1}
 * @param from who offered
 * @param to who was asked
 * @param offered when, after the beginning of the run
 * @param outcome what came of it
 * @param ended when that was; empty while it waits for its answer
 */
public record HandOver(
        IncidentId incident,
        String offer,
        Party from,
        Party to,
        Duration offered,
        Outcome outcome,
        Optional<Duration> ended) {

    /** What may come of an offer. */
    public enum Outcome {
        /** It waits for its answer. */
        OPEN,
        /** The other side took it, and owns. */
        ACCEPTED,
        /** The other side sent it back because something is missing. */
        RETURNED,
        /** The other side said that it is not theirs. */
        DECLINED,
        /** The offerer took it back. */
        WITHDRAWN,
        /** Nobody answered in time. */
        EXPIRED;

        /** Returns whether the other side said anything. */
        public boolean isAnswer() {
            return this == ACCEPTED || this == RETURNED || this == DECLINED;
        }
    }

    HandOver ended(Outcome how, Duration after) {
        return new HandOver(incident, offer, from, to, offered, how, Optional.of(after));
    }
}
