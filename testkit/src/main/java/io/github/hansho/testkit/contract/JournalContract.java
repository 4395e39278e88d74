package io.github.hansho.testkit.contract;

/**
 * What every journal must do: extend it, give it an empty journal, and run it.
 *
 * <pre>{@code
 * class MyJournalTest extends JournalContract {
 *     @Override
 *     public Journal emptyJournal() {
 *         return new MyJournal(…);
 *     }
 * }
 * }</pre>
 *
 * <p>What is demanded, in short; the clauses say the rest.
 *
 * <ul>
 *   <li>A batch is kept whole or not at all, at the revisions it expected, once for each request id.
 *   <li>A key has one holder; within a batch keys are released before they are claimed.
 *   <li>Facts are read as they were given, NUL in a text and nanoseconds included, a text of a megabyte, a thousand facts
 *       or two hundred histories of one batch too. Half a character, and NUL in a name, may be kept or refused with an
 *       exception before anything is kept; they are never kept as something else.
 *   <li>Tenants, histories, keys and requests have names of up to 250 characters of any script, told apart by each of
 *       them: no trimming, no case, no pattern, no normal form.
 *   <li>What is due is told by kind and instant, to the nanosecond, for any year from -1 to 9999. A lease keeps others away
 *       while it lasts, and nobody when it begins later than now, as after a clock that jumped back.
 *   <li>Every batch is an entry, one without facts too, numbered from 1 without gaps for all tenants together, and gives
 *       the batch back exactly: tenant, request, order of histories, revisions, facts, instants, claims, and releases, those
 *       without effect included.
 *   <li>A tenant sees nothing of another, and lists handed out never change.
 * </ul>
 *
 * <p>Each clause is one test, named after what it demands, and asks for a journal of its own. The clauses read no clock and
 * never wait; those about several writers start real threads, and demand only what holds however the threads are run. A
 * journal that survives its process extends {@link DurableJournalContract}.
 */
public abstract class JournalContract
        implements BatchClauses,
                RevisionClauses,
                RequestClauses,
                KeyClauses,
                KeyHandOverClauses,
                ReadClauses,
                FidelityClauses,
                NameClauses,
                TenantClauses,
                DueClauses,
                DueKindClauses,
                DueInstantClauses,
                RescheduleClauses,
                LeaseClauses,
                FeedClauses,
                EntryClauses,
                FeedPageClauses,
                WriterClauses {

    /** Creates the contract; the test engine does so for each clause. */
    protected JournalContract() {}
}
