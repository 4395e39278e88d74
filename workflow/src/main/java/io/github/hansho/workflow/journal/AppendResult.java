package io.github.hansho.workflow.journal;

/** What a journal answers to a batch. */
public sealed interface AppendResult {

    /** All of it is kept. */
    record Kept() implements AppendResult {
        static final Kept KEPT = new Kept();
    }

    /**
     * A batch with this request id was kept before; nothing was added now.
     *
     * @param original the batch kept then
     */
    record AlreadyKept(Batch original) implements AppendResult {}

    /**
     * A history is not at the revision expected; nothing was added.
     *
     * @param id which history
     * @param expected the revision expected
     * @param actual its revision
     */
    record Stale(HistoryId id, long expected, long actual) implements AppendResult {}

    /**
     * Another history has a key that was claimed; nothing was added.
     *
     * @param key the key
     * @param holder who has it
     */
    record Taken(String key, HistoryId holder) implements AppendResult {}
}
