package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A journal that takes names in one place for the same that are not, and knows them by the first it saw. */
final class Folding extends NearlyRight {

    private final Map<String, String> first = new ConcurrentHashMap<>();
    private final Place place;
    private final UnaryOperator<String> fold;

    Folding(Place place, UnaryOperator<String> fold) {
        this.place = place;
        this.fold = fold;
    }

    private String folded(Place of, String name) {
        return of == place ? first.getOrDefault(fold.apply(name), name) : name;
    }

    private String seen(Place of, String name) {
        return of == place ? first.computeIfAbsent(fold.apply(name), key -> name) : name;
    }

    private Append seen(Append append) {
        return new Append(
                new HistoryId(
                        append.id().kind(), seen(Place.HISTORY, append.id().value())),
                append.expected(),
                append.facts(),
                append.nextDue(),
                append.claims().stream().map(key -> seen(Place.KEY, key)).toList(),
                append.releases().stream().map(key -> seen(Place.KEY, key)).toList());
    }

    @Override
    public AppendResult append(Batch batch) {
        return right.append(new Batch(
                seen(Place.TENANT, batch.tenant()),
                batch.request().map(request -> seen(Place.REQUEST, request)),
                batch.appends().stream().map(this::seen).toList()));
    }

    @Override
    public Optional<Batch> kept(String tenant, String request) {
        return right.kept(folded(Place.TENANT, tenant), folded(Place.REQUEST, request));
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        HistoryId known = new HistoryId(id.kind(), folded(Place.HISTORY, id.value()));
        return right.read(folded(Place.TENANT, tenant), known, after);
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        return right.find(folded(Place.TENANT, tenant), folded(Place.KEY, key));
    }

    @Override
    public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
        return right.due(folded(Place.TENANT, tenant), kind, upTo, limit, lease);
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return right.after(position, tenant.map(name -> folded(Place.TENANT, name)), limit);
    }
}
