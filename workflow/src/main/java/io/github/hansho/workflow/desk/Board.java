package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PrecursorRule;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new alert is held against: dismissed alerts of the look-back, and the observables of live incidents that are
 * open. An exercise or a test takes in no alert by itself.
 *
 * <p>A projection behind a cursor: it reads what any desk kept, forgets what is older than the look-back, and may be
 * thrown away and made anew.
 */
final class Board {

    private static final int PAGE = 1_000;

    /** Stands for what an exercise or a test is about: nothing that counts. */
    private static final Set<Observable> APART = Set.of();

    private final Journal journal;
    private final String tenant;
    private final Duration lookBack;
    private final Map<String, AlertGroup> groups = new LinkedHashMap<>();
    private final Map<IncidentId, Set<Observable>> open = new LinkedHashMap<>();
    private long position;

    Board(Journal journal, String tenant, Plan plan) {
        this.journal = journal;
        this.tenant = tenant;
        this.lookBack = lookBack(plan);
    }

    private static Duration lookBack(Plan plan) {
        return plan.precursors().stream()
                .map(rule -> rule.lookBack())
                .reduce(plan.intake().grouping().gap(), (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** Reads what was kept since the last time. */
    void catchUp(Instant now) {
        List<Entry> page;
        do {
            page = journal.after(position, Optional.of(tenant), PAGE);
            page.forEach(this::apply);
        } while (!page.isEmpty());
        Instant oldest = now.minus(lookBack);
        groups.values().removeIf(group -> group.to().isBefore(oldest));
    }

    /** Returns the dismissed groups that a precursor rule looks at again for these observables, the oldest first. */
    List<AlertGroup> dismissedSharing(List<Observable> observables, PrecursorRule rule, Instant now) {
        Instant since = now.minus(rule.lookBack());
        return groups.values().stream()
                .filter(group -> !group.to().isBefore(since) && group.incident().isEmpty())
                .filter(group -> group.judgement()
                        .filter(j -> rule.verdicts().contains(j.verdict()))
                        .isPresent())
                .filter(group -> shares(Set.copyOf(group.observables()), observables, rule.sharing()))
                .toList();
    }

    /** Returns the latest open incident that shares an observable of one of the kinds. */
    Optional<IncidentId> openSharing(List<Observable> observables, Set<Observable.Kind> kinds) {
        return open.entrySet().stream()
                .filter(incident -> shares(incident.getValue(), observables, kinds))
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    private static boolean shares(Set<Observable> some, List<Observable> observables, Set<Observable.Kind> kinds) {
        return observables.stream().anyMatch(o -> kinds.contains(o.kind()) && some.contains(o));
    }

    private void apply(Entry entry) {
        entry.facts().forEach(kept -> apply(kept.id(), kept.fact()));
        position = entry.position();
    }

    private void apply(HistoryId of, Fact fact) {
        if (fact instanceof AlertReceived received) {
            groups.put(received.group(), received.begun());
        } else if (of.kind() == HistoryId.Kind.ALERTS && fact instanceof AlertChange change) {
            AlertGroup group = groups.computeIfPresent(of.value(), (id, before) -> change.effectOn(before));
            if (group != null) {
                group.incident().ifPresent(id -> add(open.get(IncidentId.of(id)), group.observables()));
            }
        } else if (of.kind() == HistoryId.Kind.INCIDENT) {
            applyToIncident(IncidentId.of(of.value()), fact);
        }
    }

    /** A closed incident is forgotten; should it be reopened, its history says what it was about. */
    private void applyToIncident(IncidentId id, Fact fact) {
        if (fact instanceof Opened opened) {
            if (opened.phase() != Phase.CLOSED) {
                open.put(id, about(opened));
            }
        } else if (fact instanceof AlertAttached attached) {
            add(open.get(id), attached.alert().observables());
        } else if (fact instanceof Moved moved && moved.phase() == Phase.CLOSED) {
            open.remove(id);
        } else if (fact instanceof Moved && !open.containsKey(id)) {
            reopened(id);
        }
    }

    private void reopened(IncidentId id) {
        for (Fact fact : journal.read(tenant, HistoryId.of(id), 0)) {
            if (fact instanceof Opened opened) {
                open.put(id, about(opened));
            } else if (fact instanceof AlertAttached attached) {
                add(open.get(id), attached.alert().observables());
            }
        }
    }

    private static Set<Observable> about(Opened opened) {
        return opened.origin().mode() == Mode.LIVE ? new HashSet<>() : APART;
    }

    private static void add(@Nullable Set<Observable> known, List<Observable> more) {
        if (known != null && known != APART) {
            known.addAll(more);
        }
    }
}
