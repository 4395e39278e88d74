package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.fact.AlertGrouped;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.AlertsCounted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.field.AlertFields;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.plan.Grouping;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Alert triage as far as rules go: an alert joins the group of its kind, or begins one and is dismissed, held, attached
 * or opened for.
 *
 * <p>A straggler that is no more than the gap before its group joins it; an earlier one begins a group of its own. Groups
 * are never merged afterwards.
 */
final class Intake {

    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Grouping grouping;
    private final Beginnings beginnings;
    private final Groups groups;
    private final RepeatCounter repeats = new RepeatCounter();
    private final InstantSource clock;
    private final RandomGenerator random;

    Intake(
            Store store,
            Grouping grouping,
            Beginnings beginnings,
            Groups groups,
            InstantSource clock,
            RandomGenerator random) {
        this.store = store;
        this.grouping = grouping;
        this.beginnings = beginnings;
        this.groups = groups;
        this.clock = clock;
        this.random = random;
    }

    synchronized Received receive(Actor by, Alert alert) {
        Instant now = clock.instant();
        Instant when = alert.detectedAt().or(alert::occurredAt).orElse(now);
        String key = key(alert);
        keep(repeats.ripe(now), now);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Groups.View> open = groups.open(key);
            Optional<Received> received = open.isPresent() && joins(open.get().group(), when)
                    ? joined(by, open.get(), alert, when, now)
                    : beginnings.begin(beginning(by, key, alert, when, now, open), now);
            if (received.isPresent()) {
                return received.get();
            }
        }
        throw new IllegalStateException(
                "alert " + alert.key() + " met other desks " + ATTEMPTS + " times in a row; send it again");
    }

    /** Keeps what was counted for a minute, or everything. */
    synchronized void flush(boolean everything) {
        Instant now = clock.instant();
        keep(everything ? repeats.all() : repeats.ripe(now), now);
    }

    private Beginning beginning(
            Actor by, String key, Alert alert, Instant when, Instant now, Optional<Groups.View> before) {
        String id = IncidentId.random(random).value();
        boolean straggler =
                before.isPresent() && when.isBefore(before.get().group().from());
        return new Beginning(new AlertReceived(Stamp.of(now, by), id, key, alert, when), before, !straggler);
    }

    private boolean joins(AlertGroup group, Instant when) {
        Instant latest = repeats.latest(group.id(), group.to());
        return !when.isAfter(latest.plus(grouping.gap()))
                && !when.isBefore(group.from().minus(grouping.gap()));
    }

    private Optional<Received> joined(Actor by, Groups.View view, Alert alert, Instant when, Instant now) {
        AlertGroup group = view.group();
        if (alert.key().equals(group.first().key())) {
            return Optional.of(received(group, Received.How.DUPLICATE));
        }
        boolean namesNew = group.observables().size() < AlertGroup.OBSERVABLES
                && !group.observables().containsAll(alert.observables());
        if (!namesNew) {
            repeats.add(group.id(), when, now);
            return Optional.of(received(group, Received.How.COUNTED));
        }
        Fact fact = new AlertGrouped(Stamp.of(now, by), alert, when);
        AppendResult result = append(view, fact, List.of(Beginning.claim(alert)));
        return result instanceof AppendResult.Kept
                ? Optional.of(received(group, Received.How.GROUPED))
                : result instanceof AppendResult.Taken
                        ? Optional.of(received(group, Received.How.DUPLICATE))
                        : Optional.empty();
    }

    private void keep(List<RepeatCounter.Count> counts, Instant now) {
        for (RepeatCounter.Count count : counts) {
            Fact fact = new AlertsCounted(
                    Stamp.of(now, Actor.system("hansho")), count.count(), count.first(), count.last());
            AppendResult result;
            do {
                result = append(groups.current(count.group()).orElseThrow(), fact, List.of());
            } while (result instanceof AppendResult.Stale);
        }
    }

    private AppendResult append(Groups.View view, Fact fact, List<String> claims) {
        HistoryId id = HistoryId.alerts(view.group().id());
        Append append = new Append(id, view.revision(), List.of(fact), Optional.empty(), claims, List.of());
        return store.journal().append(new Batch(store.tenant(), Optional.empty(), List.of(append)));
    }

    /** Returns what the alert has in common with others of its kind; each part with its length, so that no two meet. */
    private String key(Alert alert) {
        FieldReader fields = AlertFields.all().reader(alert);
        StringBuilder key = new StringBuilder();
        for (String name : grouping.by()) {
            String value = AlertFields.all()
                    .field(name)
                    .map(field -> fields.read(field).toText())
                    .orElse("");
            key.append(value.length()).append(':').append(value);
        }
        return key.toString();
    }

    private static Received received(AlertGroup group, Received.How how) {
        return new Received(group.id(), how, group.incident().map(IncidentId::of), Optional.empty());
    }
}
