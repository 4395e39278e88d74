package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one history in memory; what was handed out is never touched again. */
final class StoredHistory {

    private final String tenant;
    private final HistoryId id;
    private Fact[] facts = new Fact[4];
    private int size;
    private @Nullable Instant nextDue;

    StoredHistory(String tenant, HistoryId id) {
        this.tenant = tenant;
        this.id = id;
    }

    String tenant() {
        return tenant;
    }

    HistoryId id() {
        return id;
    }

    int size() {
        return size;
    }

    @Nullable Instant nextDue() {
        return nextDue;
    }

    void dueAt(@Nullable Instant instant) {
        nextDue = instant;
    }

    void add(Fact fact) {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, size + (size >> 1) + 2);
        }
        facts[size++] = fact;
    }

    KeptFact last() {
        return new KeptFact(id, size, facts[size - 1]);
    }

    List<Fact> after(long revision) {
        return between((int) Math.min(Math.max(0, revision), size), size);
    }

    /** Returns the facts after one revision up to another. */
    List<Fact> between(int revision, int last) {
        return Collections.unmodifiableList(Arrays.asList(facts).subList(revision, last));
    }
}
