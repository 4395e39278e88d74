package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.AlertRejudged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Resume;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes alerts part of an incident: their history and the incident's are kept together or not at all. */
final class Joining {

    private final Store store;
    private final Plans plans;
    private final Plan plan;
    private final Groups groups;
    private final RandomGenerator random;

    Joining(Store store, Plans plans, Plan plan, Groups groups, RandomGenerator random) {
        this.store = store;
        this.plans = plans;
        this.plan = plan;
        this.groups = groups;
        this.random = random;
    }

    /** Opens an incident for alerts that begin, and for dismissed ones that they show to have mattered. */
    Optional<Received> open(
            Beginning beginning, Optional<String> severity, List<AlertGroup> precursors, String rule, Instant now) {
        Actor by = Actor.rule(rule).in(beginning.received().stamp().by().team().orElse("soc"));
        Stamp stamp = Stamp.of(now, by);
        IncidentId id = IncidentId.random(random);
        List<AttachAlert> alerts = new ArrayList<>();
        List<Append> besides = new ArrayList<>();
        for (AlertGroup precursor : precursors) {
            alerts.add(new AttachAlert(precursor.first(), Optional.of(precursor.id()), true));
            besides.add(recognised(precursor, id, stamp, rule));
        }
        alerts.add(new AttachAlert(beginning.alert(), Optional.of(beginning.id()), false));
        besides.addAll(beginning.with(List.of(new AlertLinked(stamp, id, AlertLink.OPENED))));
        Opening opening = Opening.builder()
                .title(beginning.alert().title())
                .severity(severity.or(beginning.alert()::severity).filter(plan.severities()::has))
                .addAllAlerts(alerts)
                .build();
        Decision decision = opening.decide(id, store.tenant(), plan, stamp);
        Draft draft = Draft.opening(decision.orThrow().facts());
        return kept(beginning, draft, plan, besides, Received.How.OPENED, rule, now);
    }

    /** Attaches alerts that begin to an open incident: that ends a hold, and a new host is not contained. */
    Optional<Received> attach(Beginning beginning, IncidentId to, String rule, Instant now) {
        @Nullable Snapshot snapshot = store.current(to);
        @Nullable Plan pinned =
                snapshot == null ? null : plans.get(snapshot.incident().origin().plan());
        if (snapshot == null || pinned == null) {
            return Optional.empty();
        }
        Request request = Request.of(Actor.rule(rule));
        Draft draft = new Draft(snapshot.incident());
        Command command = joining(snapshot.incident(), beginning);
        Decision decision = Deciding.decide(draft, pinned, request, command, now);
        if (!(decision instanceof Accepted)) {
            return Optional.empty();
        }
        Fact linked = new AlertLinked(Stamp.of(now, request.actor()), to, AlertLink.ATTACHED);
        return kept(beginning, draft, pinned, beginning.with(List.of(linked)), Received.How.ATTACHED, rule, now);
    }

    private static Command joining(Incident incident, Beginning beginning) {
        Alert alert = beginning.alert();
        Command all = new AttachAlert(alert, Optional.of(beginning.id()), false);
        for (Observable observable : alert.observables()) {
            if (observable.kind() == Observable.Kind.HOST
                    && !incident.scope().assets().containsKey(observable.value())) {
                all = all.and(InvolveAsset.of(observable.value()));
            }
        }
        return incident.attention().hold().isPresent() ? all.and(new Resume(alert.title())) : all;
    }

    private Append recognised(AlertGroup precursor, IncidentId id, Stamp stamp, String rule) {
        Groups.View view = groups.current(precursor.id()).orElseThrow();
        Verdict before = view.group().judgement().map(j -> j.verdict()).orElse(Verdict.UNDETERMINED);
        return Append.of(
                HistoryId.alerts(precursor.id()),
                view.revision(),
                List.of(
                        new AlertRejudged(stamp, before, Verdict.SUSPECTED, Text.of(rule)),
                        new AlertLinked(stamp, id, AlertLink.PRECURSOR)),
                Optional.empty());
    }

    private Optional<Received> kept(
            Beginning beginning,
            Draft draft,
            Plan of,
            List<Append> besides,
            Received.How how,
            String rule,
            Instant now) {
        if (draft.base() == 0 && Settlement.settle(draft, of, now, true, now) != null) {
            return Optional.empty();
        }
        AppendResult result =
                store.append(Request.of(beginning.received().stamp().by()), draft, of, besides);
        return result instanceof AppendResult.Kept
                ? Optional.of(new Received(
                        beginning.id(), how, Optional.of(draft.incident().id()), Optional.of(rule)))
                : Beginnings.duplicate(result);
    }
}
