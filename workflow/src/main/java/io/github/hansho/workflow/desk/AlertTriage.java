package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.AlertRejudged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Alert triage by a person: what is this, and whose incident is it part of. */
final class AlertTriage {

    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Keeper keeper;
    private final Groups groups;
    private final InstantSource clock;

    AlertTriage(Store store, Keeper keeper, Groups groups, InstantSource clock) {
        this.store = store;
        this.keeper = keeper;
        this.groups = groups;
        this.clock = clock;
    }

    /** Says what a group is; returns the group as it is now, or empty if there is none. */
    Optional<AlertGroup> judge(Request request, String group, Verdict verdict, Text reason) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Groups.View> view = groups.get(group);
            if (view.isEmpty()) {
                return Optional.empty();
            }
            Append append = judgement(view.get(), request, verdict, reason);
            AppendResult result = store.journal().append(new Batch(store.tenant(), request.id(), List.of(append)));
            if (result instanceof AppendResult.AlreadyKept already) {
                repeated(request.id().orElse(""), append.id(), already.original());
            }
            if (!(result instanceof AppendResult.Stale)) {
                return groups.get(group).map(Groups.View::group);
            }
        }
        throw new IllegalStateException("alert group " + group + " met other desks " + ATTEMPTS + " times in a row");
    }

    private Append judgement(Groups.View view, Request request, Verdict verdict, Text reason) {
        Stamp stamp = view.stamp(clock.instant(), request.actor(), request.id());
        Fact fact = view.group()
                .judgement()
                .<Fact>map(before -> new AlertRejudged(stamp, before.verdict(), verdict, reason))
                .orElseGet(() -> new AlertJudged(stamp, verdict, reason));
        return view.append(List.of(fact), List.of(), List.of());
    }

    private static void repeated(String request, HistoryId group, Batch original) {
        if (original.appends().size() > 1 || !original.appends().get(0).id().equals(group)) {
            throw new RequestUsedException(request, original.appends().get(0).id());
        }
    }

    /** Opens an incident for a group of alerts. */
    Decision open(Request request, String group, String severity) {
        return linked(request, group, AlertLink.OPENED, view -> {
            AttachAlert attach = attach(view);
            Opening opening = Opening.builder()
                    .title(attach.alert().title())
                    .severity(severity)
                    .addAlerts(attach)
                    .build();
            return besides -> keeper.open(request, opening, besides);
        });
    }

    /** Attaches a group of alerts to an incident. */
    Decision attach(Request request, String group, IncidentId to) {
        return linked(request, group, AlertLink.ATTACHED, view -> {
            AlertGroup alerts = view.group();
            JoinAlerts join = new JoinAlerts(
                    Optional.of(attach(view)),
                    alerts.observables(),
                    alerts.first().title());
            return besides -> keeper.handle(request, to, join, besides);
        });
    }

    private static AttachAlert attach(Groups.View view) {
        AlertGroup group = view.group();
        return new AttachAlert(
                group.first(), Optional.of(group.id()), group.judgement().isPresent());
    }

    private Decision linked(
            Request request,
            String group,
            AlertLink how,
            Function<Groups.View, Function<Function<Accepted, List<Append>>, Decision>> act) {
        Optional<Groups.View> view = groups.get(group);
        if (view.isEmpty()) {
            return Rejected.because(DeskWords.unknownGroup(group));
        }
        return act.apply(view.get()).apply(accepted -> {
            Groups.View now = groups.get(group).orElseThrow();
            Stamp stamp = now.stamp(clock.instant(), request.actor(), request.id());
            return List.of(now.append(List.of(new AlertLinked(stamp, accepted.id(), how)), List.of(), List.of()));
        });
    }
}
