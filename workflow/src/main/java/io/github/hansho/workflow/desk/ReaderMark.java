package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.ReaderMoved;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a reader has come, as the journal has it; of two desks that move it at once the revision lets one.
 *
 * <p>A mark names the entry that it stands at. One that does not stand there was carried into another journal, where the
 * positions are others; it counts as never moved, and everything is read anew.
 *
 * @param id the reader's history
 * @param revision how often it was moved
 * @param moved where it was moved to; empty if it never was
 * @param position where it stands
 */
record ReaderMark(HistoryId id, long revision, Optional<ReaderMoved> moved, long position) {

    private static final Actor READER = Actor.system("reader");

    /** Returns the mark of a reader that nobody has asked for. */
    static ReaderMark none(String name) {
        return new ReaderMark(HistoryId.reader(name), 0, Optional.empty(), 0);
    }

    /** Returns the mark as it is now; one that this version cannot read counts as never moved. */
    ReaderMark now(Store store) {
        Optional<KeptFact> last = store.journal().last(store.tenant(), id);
        if (last.isEmpty() || last.get().revision() == revision) {
            return this;
        }
        Optional<ReaderMoved> to =
                last.map(KeptFact::fact).filter(ReaderMoved.class::isInstance).map(ReaderMoved.class::cast);
        long stands = to.filter(mark -> isThere(store, mark))
                .map(ReaderMoved::position)
                .orElse(0L);
        return new ReaderMark(id, last.get().revision(), to, stands);
    }

    private static boolean isThere(Store store, ReaderMoved mark) {
        return mark.position() > 0
                && store.journal().after(mark.position() - 1, Optional.of(store.tenant()), 1).stream()
                        .anyMatch(entry -> entry.position() == mark.position()
                                && name(entry).equals(mark.entry()));
    }

    /** Returns what moves it behind an entry, or leaves it where it is. */
    Append to(Optional<Entry> entry, long missed, Instant clock) {
        Instant latest = moved.map(fact -> fact.stamp().at()).orElse(Instant.MIN);
        ReaderMoved fact = new ReaderMoved(
                DeliveryView.after(latest, clock, READER),
                entry.map(Entry::position).orElse(position),
                entry.map(ReaderMark::name)
                        .orElse(
                                position == 0
                                        ? ""
                                        : moved.map(ReaderMoved::entry).orElse("")),
                missed);
        return Append.of(id, revision, List.of(fact), Optional.empty());
    }

    /** Names an entry by the history that it adds to first, and where that is by then. */
    static String name(Entry entry) {
        Append first = entry.batch().appends().get(0);
        return first.id() + " " + (first.expected() + first.facts().size());
    }
}
