package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The offers between the two sides that are not settled: ours without a receipt, theirs without a ruling.
 *
 * <p>A projection behind a cursor: it reads what any desk kept, forgets what is settled, and may be thrown away and made
 * anew.
 */
final class Unsettled {

    /** The mark of an offer of ours whose ruling the other side has kept. */
    static final String RECEIPT = "receipt";

    private static final int PAGE = 1_000;

    private final IncidentDesk desk;
    private final Sides sides;
    private final Map<Key, HandOverOffered> ours = new LinkedHashMap<>();
    private final Map<Key, ExchangeId> theirs = new LinkedHashMap<>();
    private long position;

    Unsettled(IncidentDesk desk, Sides sides) {
        this.desk = desk;
        this.sides = sides;
    }

    /** An offer in a record. */
    record Key(IncidentId incident, String offer) {}

    /** Returns whether an offer was made here to the other side, and not put here by an envelope. */
    static boolean isOurOffer(HandOverOffered offered, Sides sides) {
        return sides.isPeers(offered.to()) && !Sides.isByEnvelope(offered.stamp());
    }

    /** Reads what was kept since the last time. */
    void catchUp() {
        List<Entry> page;
        do {
            page = desk.journal().after(position, Optional.of(desk.tenant()), PAGE);
            for (Entry entry : page) {
                entry.facts().forEach(this::apply);
                position = entry.position();
            }
        } while (!page.isEmpty());
    }

    /** Returns the offers made here, the oldest first. */
    Map<Key, HandOverOffered> ours() {
        return ours;
    }

    /** Returns the offers of the other side, the oldest first. */
    Map<Key, ExchangeId> theirs() {
        return theirs;
    }

    private void apply(KeptFact kept) {
        if (kept.id().kind() != HistoryId.Kind.INCIDENT) {
            return;
        }
        Fact fact = kept.fact();
        if (fact instanceof HandOverOffered offered) {
            apply(IncidentId.of(kept.id().value()), offered);
        } else if (fact instanceof Annotated note
                && note.namespace().equals(ExchangeId.NAMESPACE)
                && Sides.isByEnvelope(note.stamp())) {
            apply(IncidentId.of(kept.id().value()), note.key());
        }
    }

    private void apply(IncidentId id, HandOverOffered offered) {
        Key key = new Key(id, offered.offer());
        if (isOurOffer(offered, sides)) {
            ours.putIfAbsent(key, offered);
        } else if (sides.isPeers(offered.from()) && Sides.isByEnvelope(offered.stamp())) {
            ExchangeId.parsed(offered.offer()).ifPresent(exchange -> theirs.put(key, exchange));
        }
    }

    private void apply(IncidentId id, String mark) {
        int end = mark.lastIndexOf('#');
        String what = mark.substring(end + 1);
        Optional<ExchangeId> exchange = ExchangeId.parsed(mark.substring(0, Math.max(0, end)));
        if (exchange.isPresent() && what.equals(RECEIPT)) {
            ours.remove(new Key(id, exchange.get().offer()));
        } else if (exchange.isPresent() && what.startsWith(ExchangeId.RULING)) {
            theirs.remove(new Key(id, exchange.get().value()));
        }
    }
}
