package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Batches and entries with something changed. */
final class Edits {

    private Edits() {}

    static Batch appends(Batch batch, List<Append> appends) {
        return new Batch(batch.tenant(), batch.request(), appends);
    }

    static Batch each(Batch batch, UnaryOperator<Append> change) {
        return appends(batch, batch.appends().stream().map(change).toList());
    }

    static Append expected(Append append, long revision) {
        return new Append(append.id(), revision, append.facts(), append.nextDue(), append.claims(), append.releases());
    }

    static Append facts(Append append, List<Fact> facts) {
        return new Append(append.id(), append.expected(), facts, append.nextDue(), append.claims(), append.releases());
    }

    static Append nextDue(Append append, Optional<Instant> at) {
        return new Append(append.id(), append.expected(), append.facts(), at, append.claims(), append.releases());
    }

    static Append keys(Append append, List<String> claims, List<String> releases) {
        return new Append(append.id(), append.expected(), append.facts(), append.nextDue(), claims, releases);
    }

    /** Returns an append without its keys and its instant. */
    static Append bare(Append append) {
        return keys(nextDue(append, Optional.empty()), List.of(), List.of());
    }

    static Append only(Batch batch) {
        return batch.appends().get(0);
    }

    static boolean isSingle(Batch batch) {
        return batch.appends().size() == 1;
    }

    static Entry position(Entry entry, long position) {
        return new Entry(position, entry.batch());
    }

    static Entry batch(Entry entry, UnaryOperator<Batch> change) {
        return new Entry(entry.position(), change.apply(entry.batch()));
    }

    static <T> List<T> plus(List<T> some, Stream<T> more) {
        return Stream.concat(some.stream(), more).distinct().toList();
    }
}
