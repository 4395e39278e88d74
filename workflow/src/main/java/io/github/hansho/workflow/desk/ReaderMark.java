package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.ReaderMoved;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a reader has come, as the journal has it; of two desks that move it at once the revision lets one.
 *
 * @param id the reader's history
 * @param revision how often it was moved
 * @param moved where it stands; empty if it was never moved
 */
record ReaderMark(HistoryId id, long revision, Optional<ReaderMoved> moved) {

    private static final Actor READER = Actor.system("reader");

    /** Returns the mark of a reader; one that this version cannot read counts as never moved, and all is read anew. */
    static ReaderMark of(Store store, String name) {
        HistoryId id = HistoryId.reader(name);
        Optional<KeptFact> last = store.journal().last(store.tenant(), id);
        Optional<ReaderMoved> moved =
                last.map(KeptFact::fact).filter(ReaderMoved.class::isInstance).map(ReaderMoved.class::cast);
        return new ReaderMark(id, last.map(KeptFact::revision).orElse(0L), moved);
    }

    long position() {
        return moved.map(ReaderMoved::position).orElse(0L);
    }

    /** Returns what moves it. */
    Append to(long position, long missed, Instant clock) {
        Instant latest = moved.map(fact -> fact.stamp().at()).orElse(Instant.MIN);
        ReaderMoved fact = new ReaderMoved(DeliveryView.after(latest, clock, READER), position, missed);
        return Append.of(id, revision, List.of(fact), Optional.empty());
    }
}
