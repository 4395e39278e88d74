package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.AlertRejudged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes alerts part of an incident: their history and the incident's are kept together or not at all. */
final class Joining {

    private final Store store;
    private final Plans plans;
    private final Plan plan;
    private final Groups groups;
    private final References references;

    Joining(Store store, Plans plans, Plan plan, Groups groups, References references) {
        this.store = store;
        this.plans = plans;
        this.plan = plan;
        this.groups = groups;
        this.references = references;
    }

    /** Opens an incident for alerts that begin, and for dismissed ones that they show to have mattered. */
    Attempt open(
            Beginning beginning, Optional<String> severity, List<AlertGroup> precursors, String rule, Instant now) {
        Actor by = Actor.rule(rule).in(beginning.received().stamp().by().team().orElse("soc"));
        Stamp stamp = Stamp.of(now, by);
        IncidentId id = references.next();
        List<AttachAlert> alerts = new ArrayList<>();
        List<Append> besides = new ArrayList<>();
        for (AlertGroup precursor : precursors) {
            alerts.add(new AttachAlert(precursor.first(), Optional.of(precursor.id()), true));
            besides.add(recognised(precursor, id, by, rule, now));
        }
        alerts.add(new AttachAlert(beginning.alert(), Optional.of(beginning.id()), false));
        besides.addAll(beginning.with(List.of(new AlertLinked(stamp, id, AlertLink.OPENED))));
        Opening opening = Opening.builder()
                .title(beginning.alert().title())
                .severity(severity.or(beginning.alert()::severity).filter(plan.severities()::has))
                .addAllAlerts(alerts)
                .build();
        if (!(opening.decide(id, store.tenant(), plan, stamp) instanceof Accepted accepted)) {
            return Attempt.Not.POSSIBLE;
        }
        Draft draft = Draft.opening(accepted.facts());
        return Settlement.settle(draft, plans.world(plan), now, true, now, Overtaken.NOTHING) == null
                ? kept(beginning, draft, plan, besides, Received.How.OPENED, rule)
                : Attempt.Not.POSSIBLE;
    }

    /** Attaches alerts that begin to an open incident. */
    Attempt attach(Beginning beginning, IncidentId to, String rule, Instant now) {
        Alert alert = beginning.alert();
        AttachAlert attach = new AttachAlert(alert, Optional.of(beginning.id()), false);
        JoinAlerts join = new JoinAlerts(Optional.of(attach), alert.observables(), alert.title());
        Actor by = Actor.rule(rule);
        Joined joined = joined(to, join, by, now);
        if (joined == null) {
            return Attempt.Not.POSSIBLE;
        }
        Fact linked = new AlertLinked(Stamp.of(now, by), to, AlertLink.ATTACHED);
        return kept(
                beginning,
                joined.draft(),
                joined.pinned(),
                beginning.with(List.of(linked)),
                Received.How.ATTACHED,
                rule);
    }

    /**
     * Tells an open incident that a group of its alerts names a new host, and keeps the alert together with that.
     *
     * @return what the journal says, or empty when the incident need not be told or cannot be
     */
    Optional<AppendResult> widen(Groups.View view, Alert alert, Append grouped, Actor by, Instant now) {
        JoinAlerts join = new JoinAlerts(Optional.empty(), alert.observables(), alert.title());
        return view.group()
                .incident()
                .map(id -> joined(IncidentId.of(id), join, by, now))
                .filter(joined -> !joined.draft().facts().isEmpty())
                .map(joined -> store.append(Request.of(by), joined.draft(), joined.pinned(), List.of(grouped)));
    }

    /** An incident with alerts joined to it, not kept yet. */
    private record Joined(Draft draft, Plan pinned) {}

    private @Nullable Joined joined(IncidentId to, JoinAlerts join, Actor by, Instant now) {
        Snapshot snapshot = store.current(to);
        Plan pinned =
                snapshot == null ? null : plans.get(snapshot.incident().origin().plan());
        Request request = Request.of(by);
        if (snapshot == null
                || pinned == null
                || Obstacle.of(request, snapshot, pinned) != null
                || snapshot.incident().phase() == Phase.CLOSED) {
            return null;
        }
        Draft draft = new Draft(snapshot);
        return Deciding.decide(draft, plans.world(pinned), request, join, now) instanceof Accepted
                ? new Joined(draft, pinned)
                : null;
    }

    private Append recognised(AlertGroup precursor, IncidentId id, Actor by, String rule, Instant now) {
        Groups.View view = groups.get(precursor.id()).orElseThrow();
        Stamp stamp = view.stamp(now, by, Optional.empty());
        Verdict before = view.group().judgement().map(j -> j.verdict()).orElse(Verdict.UNDETERMINED);
        return view.append(
                List.of(
                        new AlertRejudged(stamp, before, Verdict.SUSPECTED, Text.of(rule)),
                        new AlertLinked(stamp, id, AlertLink.PRECURSOR)),
                List.of(),
                List.of());
    }

    private Attempt kept(
            Beginning beginning, Draft draft, Plan of, List<Append> besides, Received.How how, String rule) {
        Request request = Request.of(beginning.received().stamp().by());
        AppendResult result = store.append(request, draft, of, Appends.merged(besides));
        return result instanceof AppendResult.Kept
                ? new Attempt.Done(new Received(
                        beginning.id(), how, Optional.of(draft.incident().id()), Optional.of(rule)))
                : Attempt.Not.YET;
    }
}
