package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Journal;

/**
 * What every journal must do that survives its process: all of {@link JournalContract}, and more.
 *
 * <pre>{@code
 * class MyJournalTest extends DurableJournalContract {
 *     @Override
 *     public Journal emptyJournal() {
 *         return new MyJournal(an empty store, commit -> fail where failNext said);
 *     }
 *
 *     @Override
 *     public Journal reopened() {
 *         close the journal;
 *         return new MyJournal(the same store, …);
 *     }
 *
 *     @Override
 *     public void failNext(CommitFault fault) { … }
 * }
 * }</pre>
 *
 * <p>Opened anew, a journal shows what it showed before: facts, entries and their positions, keys, requests, and what is
 * due. Leases may be forgotten; what was leased must be told again when the lease is over, at the latest.
 *
 * <p>An append that fails throws a {@link RuntimeException}. Failed before or inside its transaction, it leaves nothing
 * behind, and the same batch can be kept after it. Failed after its commit, it is there with all its parts, and a repeat is
 * answered as one. Whatever failed, the journal goes on, has no gap in its positions, and shows the same when it is opened
 * anew. What a power cut leaves on a disk is not looked at.
 */
public abstract class DurableJournalContract extends JournalContract
        implements ReopenClauses, LostClauses, CommittedClauses, FaultClauses {

    /** Creates the contract; the test engine does so for each clause. */
    protected DurableJournalContract() {}

    @Override
    public abstract Journal reopened();

    @Override
    public abstract void failNext(CommitFault fault);
}
