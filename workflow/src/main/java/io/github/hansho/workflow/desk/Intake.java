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
import io.github.hansho.workflow.intake.Span;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.plan.Grouping;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Alert triage as far as rules go: an alert joins the group of its kind, or begins one and is dismissed, held, attached
 * or opened for.
 *
 * <p>A straggler joins the latest group of its kind or the one before it, if it is no more than the gap away from it; else
 * it begins a group, which then is the one before. So an alert that comes at most twice the gap later than a newer one is put
 * with one that is no more than the gap away, if any such came before it. Groups are never merged afterwards.
 */
final class Intake {

    private static final int ATTEMPTS = 64;
    private static final Map<Received.How, Series> DONE = done();
    private static final Series FAILED = Series.of(Measure.ALERT_DURATION, "failed");

    private final Store store;
    private final Grouping grouping;
    private final Beginnings beginnings;
    private final Joining joining;
    private final Groups groups;
    private final RepeatCounter repeats = new RepeatCounter();
    private final InstantSource clock;
    private final References references;

    Intake(
            Store store,
            Grouping grouping,
            Beginnings beginnings,
            Joining joining,
            Groups groups,
            InstantSource clock,
            References references) {
        this.store = store;
        this.grouping = grouping;
        this.beginnings = beginnings;
        this.joining = joining;
        this.groups = groups;
        this.clock = clock;
        this.references = references;
    }

    /**
     * An alert that arrived.
     *
     * @param by who delivers it
     * @param alert the alert
     * @param key what it has in common with others of its kind
     * @param when when it was
     * @param now when it came
     */
    private record Arrival(Actor by, Alert alert, String key, Instant when, Instant now) {}

    Received receive(Actor by, Alert alert) {
        Consumer<Series> timing = store.meter().start();
        Series outcome = FAILED;
        try {
            Received received = received(by, alert);
            outcome = DONE.getOrDefault(received.how(), FAILED);
            return received;
        } finally {
            timing.accept(outcome);
        }
    }

    private static Map<Received.How, Series> done() {
        Map<Received.How, Series> done = new EnumMap<>(Received.How.class);
        for (Received.How how : Received.How.values()) {
            done.put(how, Series.of(Measure.ALERT_DURATION, how.name().toLowerCase(Locale.ROOT)));
        }
        return done;
    }

    private synchronized Received received(Actor by, Alert alert) {
        Instant now = clock.instant();
        Instant when = alert.detectedAt().or(alert::occurredAt).orElse(now);
        Arrival arrival = new Arrival(by, alert, key(alert), when, now);
        keep(repeats.ripe(now), now);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (place(arrival) instanceof Attempt.Done done) {
                return done.received();
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

    private Attempt place(Arrival arrival) {
        Optional<Groups.View> has = store.journal()
                .find(store.tenant(), Beginning.claim(arrival.alert()))
                .flatMap(id -> groups.get(id.value()));
        if (has.isPresent()) {
            return done(has.get().group(), Received.How.DUPLICATE);
        }
        Optional<Groups.View> latest = groups.latest(arrival.key());
        if (latest.isEmpty()) {
            return begin(arrival, Optional.empty(), Optional.empty(), false);
        }
        Span.Fit fit = fit(latest.get(), arrival);
        if (fit == Span.Fit.JOINS) {
            return join(arrival, latest.get());
        }
        Optional<Groups.View> before = groups.before(arrival.key());
        if (fit == Span.Fit.NEXT) {
            return begin(arrival, latest, before, false);
        }
        return before.isPresent() && fit(before.get(), arrival) == Span.Fit.JOINS
                ? join(arrival, before.get())
                : begin(arrival, Optional.empty(), before, true);
    }

    private Span.Fit fit(Groups.View view, Arrival arrival) {
        return repeats.span(view.group().id(), view.span()).fit(arrival.when(), grouping.gap());
    }

    private Attempt begin(
            Arrival arrival, Optional<Groups.View> latest, Optional<Groups.View> before, boolean straggler) {
        Stamp stamp = Stamp.of(arrival.now(), arrival.by());
        AlertReceived received =
                new AlertReceived(stamp, references.next().value(), arrival.key(), arrival.alert(), arrival.when());
        return beginnings.begin(new Beginning(received, latest, before, straggler), arrival.now());
    }

    private Attempt join(Arrival arrival, Groups.View view) {
        AlertGroup group = view.group();
        Alert alert = arrival.alert();
        boolean namesNew = group.observables().size() < AlertGroup.OBSERVABLES
                && !group.observables().containsAll(alert.observables());
        if (!namesNew) {
            repeats.add(group.id(), arrival.when(), arrival.now());
            return done(group, Received.How.COUNTED);
        }
        Fact fact = new AlertGrouped(view.stamp(arrival.now(), arrival.by(), Optional.empty()), alert, arrival.when());
        Append append = view.append(List.of(fact), List.of(Beginning.claim(alert)), List.of());
        AppendResult result =
                joining.widen(view, alert, append, arrival.by(), arrival.now()).orElseGet(() -> append(append));
        return result instanceof AppendResult.Kept ? done(group, Received.How.GROUPED) : Attempt.Not.YET;
    }

    private void keep(List<RepeatCounter.Count> counts, Instant now) {
        for (int i = 0; i < counts.size(); i++) {
            RepeatCounter.Count count = counts.get(i);
            AppendResult result;
            do {
                Groups.View view = groups.get(count.group()).orElseThrow();
                Stamp stamp = view.stamp(now, Actor.system("hansho"), Optional.empty());
                Span span = count.span();
                Fact fact = new AlertsCounted(stamp, count.count(), span.from(), span.to());
                result = append(view.append(List.of(fact), List.of(), List.of()));
            } while (!(result instanceof AppendResult.Kept));
            repeats.kept(count);
        }
    }

    private AppendResult append(Append append) {
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

    private static Attempt done(AlertGroup group, Received.How how) {
        return new Attempt.Done(new Received(group.id(), how, group.incident().map(IncidentId::of), Optional.empty()));
    }
}
