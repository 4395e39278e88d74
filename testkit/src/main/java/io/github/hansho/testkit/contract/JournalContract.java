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
 * <p>Each clause is one test, named after what it demands, and asks for a journal of its own. The clauses read no clock and
 * never wait; those about several writers start real threads, and demand only what holds however the threads are run.
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
