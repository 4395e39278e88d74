package io.github.hansho.workflow.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of all batches of a journal: a few numbers for each append, and an object only where there is more to say. */
final class Sequence {

    private int[] starts = new int[16];
    private int batches;
    private StoredHistory[] histories = new StoredHistory[16];
    private int[] before = new int[16];
    private int[] after = new int[16];
    private @Nullable Instant[] dues = new @Nullable Instant[16];
    private @Nullable Extra[] extras = new @Nullable Extra[16];
    private int size;

    /** What most appends have none of. */
    private record Extra(Optional<String> request, List<String> claims, List<String> releases) {}

    /** Begins the next batch; its appends follow. */
    void begin() {
        if (batches == starts.length) {
            starts = Arrays.copyOf(starts, more(batches));
        }
        starts[batches++] = size;
    }

    /** Adds an append of the latest batch, whose facts its history has by now. */
    void add(StoredHistory history, Append append, Optional<String> request) {
        if (size == histories.length) {
            int more = more(size);
            histories = Arrays.copyOf(histories, more);
            before = Arrays.copyOf(before, more);
            after = Arrays.copyOf(after, more);
            dues = Arrays.copyOf(dues, more);
            extras = Arrays.copyOf(extras, more);
        }
        histories[size] = history;
        before[size] = (int) append.expected();
        after[size] = history.size();
        dues[size] = append.nextDue().orElse(null);
        boolean plain = request.isEmpty()
                && append.claims().isEmpty()
                && append.releases().isEmpty();
        extras[size] = plain ? null : new Extra(request, append.claims(), append.releases());
        size++;
    }

    private static int more(int size) {
        return size + (size >> 1);
    }

    int size() {
        return batches;
    }

    /** Returns the tenant whose batch is at a position, from 1. */
    String tenant(int position) {
        return histories[starts[position - 1]].tenant();
    }

    /** Returns the entry at a position, from 1. */
    Entry entry(int position) {
        return new Entry(position, batch(position));
    }

    /** Returns the batch at a position, from 1. */
    Batch batch(int position) {
        int first = starts[position - 1];
        int end = position == batches ? size : starts[position];
        Append[] appends = new Append[end - first];
        for (int i = first; i < end; i++) {
            appends[i - first] = append(i);
        }
        Extra extra = extras[first];
        return new Batch(tenant(position), extra == null ? Optional.empty() : extra.request(), List.of(appends));
    }

    private Append append(int i) {
        Extra extra = extras[i];
        return new Append(
                histories[i].id(),
                before[i],
                histories[i].between(before[i], after[i]),
                Optional.ofNullable(dues[i]),
                extra == null ? List.of() : extra.claims(),
                extra == null ? List.of() : extra.releases());
    }
}
