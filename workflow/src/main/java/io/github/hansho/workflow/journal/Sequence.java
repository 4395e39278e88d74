package io.github.hansho.workflow.journal;

import java.util.Arrays;

/** The order of all facts of a journal: for each position the history and the revision of the fact, and no object more. */
final class Sequence {

    private StoredHistory[] histories = new StoredHistory[16];
    private int[] revisions = new int[16];
    private int size;

    /** Adds the latest fact of a history. */
    void add(StoredHistory history) {
        if (size == histories.length) {
            int more = size + (size >> 1);
            histories = Arrays.copyOf(histories, more);
            revisions = Arrays.copyOf(revisions, more);
        }
        histories[size] = history;
        revisions[size] = history.size();
        size++;
    }

    int size() {
        return size;
    }

    /** Returns the tenant whose fact is at a position, from 1. */
    String tenant(int position) {
        return histories[position - 1].tenant();
    }

    /** Returns the entry at a position, from 1. */
    Entry entry(int position) {
        StoredHistory history = histories[position - 1];
        int revision = revisions[position - 1];
        return new Entry(position, history.tenant(), history.id(), revision, history.get(revision));
    }
}
