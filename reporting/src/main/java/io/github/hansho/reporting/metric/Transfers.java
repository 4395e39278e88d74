package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.party.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads offers and what was said and done about them. */
final class Transfers {

    /** Whoever does not pick up was not told. */
    private static final Set<Contact> TOLD = Set.of(Contact.SENT, Contact.DELIVERED, Contact.MACHINE, Contact.ANSWERED);

    private final Crew crew;
    private final List<Transfer> finished = new ArrayList<>();
    private final List<HandOver> offers = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final List<Contacted> contacts = new ArrayList<>();
    private @Nullable Acknowledged acknowledged;

    Transfers(Crew crew) {
        this.crew = crew;
    }

    void see(Fact fact) {
        if (fact instanceof HandOverOffered offered) {
            open.put(offered.offer(), offers.size());
            offers.add(new HandOver(offered, Optional.empty()));
        } else if (fact instanceof Contacted contacted && TOLD.contains(contacted.result())) {
            if (isAsked(contacted.to())) {
                contacts.add(contacted);
            }
        } else if (fact instanceof Acknowledged seen && acknowledged == null) {
            acknowledged =
                    seen.stamp().by().isHuman() && isAsked(seen.stamp().by().party()) ? seen : null;
        } else if (fact instanceof Change change) {
            offerEndedBy(change).ifPresent(offer -> end(offer, change));
        }
    }

    List<Transfer> list() {
        List<Transfer> all = new ArrayList<>(finished);
        if (!offers.isEmpty()) {
            all.add(transfer());
        }
        return all;
    }

    private void end(String offer, Change change) {
        Integer index = open.remove(offer);
        if (index != null) {
            offers.set(index, new HandOver(offers.get(index).offer(), Optional.of(change)));
            if (change instanceof HandOverAccepted) {
                finished.add(transfer());
                offers.clear();
                open.clear();
                contacts.clear();
                acknowledged = null;
            }
        }
    }

    private Transfer transfer() {
        return new Transfer(offers, contacts, Optional.ofNullable(acknowledged));
    }

    private boolean isAsked(Party named) {
        Party party = crew.known(named);
        return offers.stream()
                .anyMatch(handOver -> party.sameTeamAs(handOver.offer().to()));
    }

    private static Optional<String> offerEndedBy(Change change) {
        return change instanceof HandOverAccepted accepted
                ? Optional.of(accepted.offer())
                : change instanceof HandOverReturned returned
                        ? Optional.of(returned.offer())
                        : change instanceof HandOverDeclined declined
                                ? Optional.of(declined.offer())
                                : change instanceof HandOverWithdrawn withdrawn
                                        ? Optional.of(withdrawn.offer())
                                        : change instanceof HandOverExpired expired
                                                ? Optional.of(expired.offer())
                                                : Optional.empty();
    }
}
