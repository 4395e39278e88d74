package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.HandOverAccepted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way from a first offer to a new owner: told is not answered, answered is not acknowledged, acknowledged is not taken.
 *
 * @param offers the offers made until one was accepted, at least one
 * @param contacts how the side that was asked was told, from the first offer on
 * @param acknowledged the first acknowledgement by a person of that side
 */
public record Transfer(List<HandOver> offers, List<Contacted> contacts, Optional<Acknowledged> acknowledged) {

    /**
     * Keeps immutable copies.
     *
     * @throws IllegalArgumentException if there is no offer
     */
    public Transfer {
        offers = List.copyOf(offers);
        contacts = List.copyOf(contacts);
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("a transfer has no offer, give at least one");
        }
    }

    /** Returns the first offer. */
    public HandOver first() {
        return offers.get(0);
    }

    /** Returns the first time that the other side was told. */
    public Optional<Contacted> told() {
        return contacts.stream().findFirst();
    }

    /** Returns the first time that a person answered. */
    public Optional<Contacted> answered() {
        return contacts.stream()
                .filter(contact -> contact.result() == Contact.ANSWERED)
                .findFirst();
    }

    /** Returns the acceptance that made the other side the owner. */
    public Optional<HandOverAccepted> taken() {
        return offers.get(offers.size() - 1).acceptance();
    }

    /** Returns how long it took from the first offer to the acceptance, or has taken as of an instant. */
    public Duration lasted(Instant asOf) {
        return Duration.between(
                first().offeredAt(), taken().map(taken -> taken.stamp().at()).orElse(asOf));
    }
}
