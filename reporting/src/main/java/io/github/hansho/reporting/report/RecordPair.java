package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.party.Party;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Two records of one incident, held against each other: which offers they share, and who claimed to own when. */
final class RecordPair {

    private final Telling ours;
    private final Telling theirs;
    private final List<ExchangedOffer> offers = new ArrayList<>();
    private Optional<String> ourOrganisation = Optional.empty();
    private Optional<String> theirOrganisation = Optional.empty();

    RecordPair(Telling ours, Telling theirs) {
        this.ours = ours;
        this.theirs = theirs;
        learn(ours, theirs, true);
        learn(theirs, ours, false);
        offers.addAll(offers(ours, theirs, theirOrganisation));
        offers.addAll(offers(theirs, ours, ourOrganisation));
    }

    /** When both claimed to own, or neither. */
    enum Claim {
        BOTH,
        NEITHER
    }

    List<ExchangedOffer> offers() {
        return offers;
    }

    Optional<String> ourOrganisation() {
        return ourOrganisation;
    }

    Optional<String> theirOrganisation() {
        return theirOrganisation;
    }

    /** Returns when both claimed to own or neither did, from the later opening on; empty as well while nobody can say. */
    List<Stretch<Claim>> claims() {
        List<Stretch<Claim>> claims = new ArrayList<>();
        if (ourOrganisation.isEmpty() || theirOrganisation.isEmpty()) {
            return claims;
        }
        Instant asOf = ours.course().asOf();
        TreeSet<Instant> instants = new TreeSet<>();
        Instant from = later(opened(ours), opened(theirs));
        instants.add(from);
        instants.add(asOf);
        for (Telling side : List.of(ours, theirs)) {
            side.course().owners().stream()
                    .map(Stretch::from)
                    .filter(at -> at.isAfter(from))
                    .forEach(instants::add);
        }
        for (Instant at = instants.first(); instants.higher(at) != null; at = instants.higher(at)) {
            boolean we = claims(ours, ourOrganisation, at);
            boolean they = claims(theirs, theirOrganisation, at);
            if (we == they) {
                add(claims, we ? Claim.BOTH : Claim.NEITHER, at, instants.higher(at));
            }
        }
        return claims;
    }

    private static void add(List<Stretch<Claim>> claims, Claim claim, Instant from, Instant to) {
        int last = claims.size() - 1;
        if (last >= 0
                && claims.get(last).what() == claim
                && claims.get(last).to().equals(Optional.of(from))) {
            claims.set(last, new Stretch<>(claim, claims.get(last).from(), Optional.of(to)));
        } else {
            claims.add(new Stretch<>(claim, from, Optional.of(to)));
        }
    }

    /** A party without an organisation is one of the house. */
    private static boolean claims(Telling side, Optional<String> organisation, Instant at) {
        return side.course().owners().stream()
                .filter(owner -> !owner.from().isAfter(at)
                        && owner.to().map(end -> end.isAfter(at)).orElse(true))
                .map(Stretch::what)
                .anyMatch(owner ->
                        owner.organisation().isEmpty() || owner.organisation().equals(organisation));
    }

    /** Learns the two organisations from an offer that came from the other record. */
    private void learn(Telling made, Telling asked, boolean oursMade) {
        for (HandOver offer : taken(made, asked).values()) {
            Party from = offer.offer().from();
            Party to = offer.offer().to();
            ourOrganisation = oursMade ? from.organisation() : to.organisation();
            theirOrganisation = oursMade ? to.organisation() : from.organisation();
        }
    }

    private static List<ExchangedOffer> offers(Telling made, Telling asked, Optional<String> askedOrganisation) {
        Map<ExchangeId, HandOver> taken = taken(made, asked);
        List<ExchangedOffer> offers = new ArrayList<>();
        for (HandOver offer : all(made)) {
            ExchangeId id = id(made, offer.offer().offer());
            boolean isAsked = askedOrganisation.isPresent()
                    && offer.offer().to().organisation().equals(askedOrganisation)
                    && !offer.offer().offer().contains("#");
            Optional<HandOver> there = Optional.ofNullable(taken.remove(id));
            if (there.isPresent() || isAsked) {
                offers.add(new ExchangedOffer(id, Optional.of(offer), there, ruling(asked, id)));
            }
        }
        taken.forEach((id, offer) ->
                offers.add(new ExchangedOffer(id, Optional.empty(), Optional.of(offer), ruling(asked, id))));
        return offers;
    }

    /** Returns the offers of one record that another one has been told. */
    private static Map<ExchangeId, HandOver> taken(Telling made, Telling asked) {
        Map<ExchangeId, HandOver> taken = new LinkedHashMap<>();
        Origin origin = made.course().history().opened().origin();
        for (HandOver offer : all(asked)) {
            ExchangeId.parsed(offer.offer().offer())
                    .filter(id ->
                            id.incident().equals(origin.id()) && id.tenant().equals(origin.tenant()))
                    .ifPresent(id -> taken.putIfAbsent(id, offer));
        }
        return taken;
    }

    private static Optional<ExchangedOffer.Ruling> ruling(Telling asked, ExchangeId id) {
        String mark = id.mark(ExchangeId.RULING);
        return asked.course().facts(Annotated.class).stream()
                .filter(note -> note.namespace().equals(ExchangeId.NAMESPACE))
                .filter(note -> note.key().startsWith(mark))
                .map(note -> new ExchangedOffer.Ruling(note.key().substring(mark.length()), note))
                .findFirst();
    }

    private static List<HandOver> all(Telling side) {
        return side.course().transfers().stream()
                .flatMap(transfer -> transfer.offers().stream())
                .toList();
    }

    private static ExchangeId id(Telling made, String offer) {
        Origin origin = made.course().history().opened().origin();
        return new ExchangeId(origin.tenant(), origin.id(), offer);
    }

    private static Instant opened(Telling side) {
        return side.course().history().opened().stamp().at();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
