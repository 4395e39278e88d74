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
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Alert triage by a person: what is this, and whose incident is it part of. */
final class AlertTriage {

    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Keeper keeper;
    private final Groups groups;

    AlertTriage(Store store, Keeper keeper, Groups groups) {
        this.store = store;
        this.keeper = keeper;
        this.groups = groups;
    }

    /** Says what a group is; returns the group as it is now, or empty if there is none. */
    Optional<AlertGroup> judge(Request request, String group, Verdict verdict, Text reason, Instant now) {
        Stamp stamp = Stamp.of(now, request.actor());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Groups.View> view = groups.current(group);
            if (view.isEmpty()) {
                return Optional.empty();
            }
            Fact fact = view.get()
                    .group()
                    .judgement()
                    .<Fact>map(before -> new AlertRejudged(stamp, before.verdict(), verdict, reason))
                    .orElseGet(() -> new AlertJudged(stamp, verdict, reason));
            Append append = Append.of(HistoryId.alerts(group), view.get().revision(), List.of(fact), Optional.empty());
            AppendResult result = store.journal().append(new Batch(store.tenant(), request.id(), List.of(append)));
            if (!(result instanceof AppendResult.Stale)) {
                return groups.current(group).map(Groups.View::group);
            }
        }
        throw new IllegalStateException("alert group " + group + " met other desks " + ATTEMPTS + " times in a row");
    }

    Decision open(Request request, String group, String severity) {
        return linked(group, AlertLink.OPENED, view -> {
            AttachAlert attach = attach(view);
            Opening opening = Opening.builder()
                    .title(attach.alert().title())
                    .severity(severity)
                    .addAlerts(attach)
                    .build();
            return besides -> keeper.open(request, opening, besides);
        });
    }

    Decision attach(Request request, String group, IncidentId to) {
        return linked(group, AlertLink.ATTACHED, view -> {
            Command command = attach(view);
            return besides -> keeper.handle(request, to, command, besides);
        });
    }

    private static AttachAlert attach(Groups.View view) {
        return new AttachAlert(
                view.group().first(),
                Optional.of(view.group().id()),
                view.group().judgement().isPresent());
    }

    private Decision linked(
            String group,
            AlertLink how,
            Function<Groups.View, Function<Function<Accepted, List<Append>>, Decision>> act) {
        Optional<Groups.View> view = groups.current(group);
        if (view.isEmpty()) {
            return Rejected.because(DeskWords.unknownGroup(group));
        }
        return act.apply(view.get()).apply(accepted -> {
            Groups.View now = groups.current(group).orElseThrow();
            Stamp stamp = accepted.facts().get(0).stamp();
            Fact linked = new AlertLinked(stamp, accepted.id(), how);
            return List.of(Append.of(HistoryId.alerts(group), now.revision(), List.of(linked), Optional.empty()));
        });
    }
}
