package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.releasing;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.Optional;

/** A journal to which one append was made that failed. */
final class Faults {

    /** Those after which nothing may be there. */
    static final List<CommitFault> LOSING = List.of(CommitFault.BEFORE, CommitFault.INSIDE);

    /** The batch that fails: it goes on with one history, begins another, and changes when both are due and all keys. */
    static final Batch FAILING = once(
            "r-1",
            releasing(claiming(due(NOON.plusSeconds(10), add(A, 1, "moved")), "edr:2"), "edr:1"),
            claiming(due(NOON, add(B, 0, "opened")), "edr:3"));

    private Faults() {}

    /** Returns a journal with a history that is due at noon and has a key, after the batch that failed. */
    static Journal failed(DurableClauses contract, CommitFault fault) {
        Journal journal = withA(contract);
        contract.failNext(fault);
        attempt(journal, FAILING);
        return journal;
    }

    static Journal withA(DurableClauses contract) {
        Journal journal = contract.emptyJournal();
        keep(journal, claiming(due(NOON, add(A, 0, "opened")), "edr:1"));
        return journal;
    }

    /** Appends; whether that throws is for others to ask. Returns the answer, if there was one. */
    static Optional<AppendResult> attempt(Journal journal, Batch batch) {
        try {
            return Optional.of(journal.append(batch));
        } catch (RuntimeException failed) {
            return Optional.empty();
        }
    }
}
