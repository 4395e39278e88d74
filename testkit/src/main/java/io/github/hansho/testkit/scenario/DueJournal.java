package io.github.hansho.testkit.scenario;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A journal in memory that also knows at which instant the next incident is due, so that nobody has to poll. */
final class DueJournal extends ForwardingJournal {

    private record Waiting(Instant at, HistoryId id) {}

    private final Map<HistoryId, Waiting> byId = new HashMap<>();
    private final TreeSet<Waiting> waiting = new TreeSet<>(Comparator.comparing(Waiting::at)
            .thenComparing(entry -> entry.id().kind())
            .thenComparing(entry -> entry.id().value()));

    DueJournal() {
        super(new InMemoryJournal());
    }

    /** Returns when the next incident is due that anything can be done for. */
    Optional<Instant> nextDue() {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.first().at());
    }

    /** Gives up the incidents that are due by an instant, until something else happens to them; returns which. */
    List<HistoryId> giveUp(Instant upTo) {
        List<Waiting> stuck =
                waiting.stream().filter(entry -> !entry.at().isAfter(upTo)).toList();
        stuck.forEach(waiting::remove);
        return stuck.stream().map(Waiting::id).toList();
    }

    @Override
    public AppendResult append(Batch batch) {
        AppendResult result = super.append(batch);
        if (result instanceof AppendResult.Kept) {
            batch.appends().forEach(this::note);
        }
        return result;
    }

    private void note(Append append) {
        Waiting before = byId.remove(append.id());
        if (before != null) {
            waiting.remove(before);
        }
        append.nextDue()
                .filter(at -> append.id().kind() == HistoryId.Kind.INCIDENT)
                .ifPresent(at -> {
                    Waiting entry = new Waiting(at, append.id());
                    byId.put(append.id(), entry);
                    waiting.add(entry);
                });
    }
}
