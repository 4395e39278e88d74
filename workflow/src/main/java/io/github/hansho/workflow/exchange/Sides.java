package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.ActorKind;
import io.github.hansho.core.party.Party;
import java.util.Optional;
import java.util.Set;

/** The two organisations of an exchange, and the request ids under which one keeps what the other said. */
record Sides(String ours, String peer) {

    private static final String PREFIX = "exchange:";

    boolean isOurs(Party party) {
        return party.organisation().map(ours::equals).orElse(true);
    }

    boolean isPeers(Party party) {
        return party.organisation().equals(Optional.of(peer));
    }

    Party ours(Party party) {
        return party.organisation().isPresent() ? party : party.of(ours);
    }

    /** Returns who acts here for somebody of the other side: a system, because the host vouches for none of its people. */
    Actor standIn(Party party) {
        return new Actor(ActorKind.SYSTEM, PREFIX + peer, party.team(), Set.of(), Set.of());
    }

    /** Returns the request id under which a step of an exchange is kept; escaped parts keep it unambiguous. */
    String request(String step, ExchangeId exchange) {
        return PREFIX + step + ":" + ExchangeId.escaped(peer) + ":" + exchange;
    }

    /** Returns the request id under which the record of an incident of the other side is opened. */
    String opening(Matter about) {
        return PREFIX + "open:" + ExchangeId.escaped(peer) + ":" + ExchangeId.escaped(about.tenant()) + "/"
                + about.incident();
    }

    /** Returns whether a fact was kept because an envelope said so. */
    static boolean isByEnvelope(Stamp stamp) {
        return stamp.request().filter(id -> id.startsWith(PREFIX)).isPresent();
    }
}
