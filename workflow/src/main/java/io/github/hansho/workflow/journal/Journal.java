package io.github.hansho.workflow.journal;

import io.github.hansho.core.ExtensionPoint;
import io.github.hansho.core.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where facts are kept.
 *
 * <p>Laws, each with a test in the contract of the test kit: a batch is kept whole or not at all; it is kept only if every
 * history is at the revision expected; a request id is kept once per tenant, and a repeat is answered before anything else
 * is looked at; a key belongs to one history of a tenant at most, and within a batch keys are released before they are
 * claimed; a tenant never sees another's histories, keys, requests or due entries; what was kept is read in order, at once
 * and for ever, batch by batch, and positions have no gaps. A journal is safe for several threads; lists it hands out never change.
 */
@ExtensionPoint
public interface Journal {

    /** Keeps a batch, or says why not. */
    AppendResult append(Batch batch);

    /** Returns the batch that was kept under a request id. */
    Optional<Batch> kept(String tenant, String request);

    /** Returns the facts of a history after a revision, in order; none if there is no such history. */
    List<Fact> read(String tenant, HistoryId id, long after);

    /** Returns the latest fact of a history with its revision; empty if there is no such history. */
    Optional<KeptFact> last(String tenant, HistoryId id);

    /** Returns which history of the tenant holds a key. */
    Optional<HistoryId> find(String tenant, String key);

    /**
     * Returns histories of one kind that are due up to an instant, the earliest first, and leases them; those that another
     * holder has leased are left out. They stay due until an append says otherwise; an append ends the lease, too. A lease
     * that begins later than now, by a clock that ran ahead, keeps nobody away.
     *
     * @param tenant whose histories
     * @param kind what they are about
     * @param upTo the latest instant, itself included
     * @param limit the most histories returned and leased
     * @param lease for whom and how long; a holder's own lease is replaced
     */
    List<HistoryId> due(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease);

    /**
     * Returns whether anything may be due up to an instant: false only if {@link #due} would find nothing for anybody. A
     * desk asks this first, because nearly always nothing is; a journal to which it is no cheaper need not answer it.
     */
    default boolean mayBeDue(String tenant, HistoryId.Kind kind, Instant upTo) {
        return true;
    }

    /**
     * Returns entries after a position, in order.
     *
     * @param position the last position already read, 0 for none
     * @param tenant whose entries, at the positions they have among all; empty for everybody's
     * @param limit the most entries returned; a journal may return fewer where they are large
     * @return none only at the end
     */
    List<Entry> after(long position, Optional<String> tenant, int limit);
}
