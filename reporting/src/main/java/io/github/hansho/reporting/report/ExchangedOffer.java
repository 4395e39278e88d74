package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.reporting.metric.HandOver;
import java.util.Locale;
import java.util.Optional;

/**
 * One offer between two desks, as both records have it.
 *
 * @param id its id between them
 * @param made the offer in the record that made it, which decides; empty where that record has no such offer
 * @param taken the offer in the record that was asked; empty where it never arrived
 * @param ruling what that record was told about how it ended
 */
record ExchangedOffer(ExchangeId id, Optional<HandOver> made, Optional<HandOver> taken, Optional<Ruling> ruling) {

    /** How an offer ended, as the other side said. */
    record Ruling(String outcome, Annotated note) {}

    /** How the two records stand to each other; settled is what the ruling brought together. */
    enum Compared {
        AGREES,
        SETTLED,
        UNRULED,
        UNSEEN,
        DIFFERS
    }

    Compared compared() {
        if (made.isEmpty()) {
            return Compared.DIFFERS;
        }
        if (taken.isEmpty()) {
            return Compared.UNSEEN;
        }
        String there = code(made.get());
        boolean alike = code(taken.get()).equals(there);
        if (ruling.isPresent()) {
            return !ruling.get().outcome().equals(there)
                    ? Compared.DIFFERS
                    : alike ? Compared.AGREES : Compared.SETTLED;
        }
        return alike ? Compared.AGREES : Compared.UNRULED;
    }

    static String code(HandOver offer) {
        return offer.result().name().toLowerCase(Locale.ROOT);
    }
}
