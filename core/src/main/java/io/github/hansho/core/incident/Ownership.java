package io.github.hansho.core.incident;

import io.github.hansho.core.party.Party;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose incident it is; at any instant exactly one party owns it.
 *
 * @param owner who owns
 * @param since since when
 * @param supporter who owned before and stays to help
 * @param assignee the person at work
 * @param offer the hand-over that waits for its answer
 * @param offers how many were offered
 * @param transfers how often the owner changed
 * @param expired how many offers lapsed without an answer
 */
public record Ownership(
        Party owner,
        Instant since,
        Optional<Party> supporter,
        Optional<Party> assignee,
        Optional<Offer> offer,
        int offers,
        int transfers,
        int expired) {

    /** Returns the ownership of whoever opened the incident. */
    public static Ownership of(Party owner, Instant since) {
        return new Ownership(owner, since, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);
    }

    /** Returns this with an open offer. */
    public Ownership offered(Offer newOffer) {
        return new Ownership(owner, since, supporter, assignee, Optional.of(newOffer), offers + 1, transfers, expired);
    }

    /** Returns this without its open offer: it was returned, declined or withdrawn. */
    public Ownership keeping() {
        return new Ownership(owner, since, supporter, assignee, Optional.empty(), offers, transfers, expired);
    }

    /** Returns this without its open offer, which lapsed. */
    public Ownership lapsed() {
        return new Ownership(owner, since, supporter, assignee, Optional.empty(), offers, transfers, expired + 1);
    }

    /** Returns the ownership of the party that accepted. */
    public Ownership takenBy(Party newOwner, Instant at) {
        return new Ownership(
                newOwner, at, Optional.of(owner), Optional.empty(), Optional.empty(), offers, transfers + 1, expired);
    }

    /** Returns this with a person at work. */
    public Ownership assignedTo(Party person) {
        return new Ownership(owner, since, supporter, Optional.of(person), offer, offers, transfers, expired);
    }
}
