package io.github.hansho.workflow.command;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The wish to open a record.
 *
 * @param title what it is called
 * @param kind what kind of work it is; an incident by default
 * @param mode live by default
 * @param severity its severity, provisional
 * @param state the state to enter at, for what is found when it is well under way; the lifecycle's initial by default
 * @param owner who owns it; the actor's team by default
 * @param constituency whom it is about
 * @param alerts the alerts it is opened for
 */
@Value.Builder
@Concealed
public record Opening(
        Text title,
        Optional<Kind> kind,
        Optional<Mode> mode,
        Optional<String> severity,
        Optional<String> state,
        Optional<Party> owner,
        Optional<String> constituency,
        List<AttachAlert> alerts) {

    /** Keeps an immutable copy. */
    public Opening {
        alerts = List.copyOf(alerts);
    }

    /** Returns the wish to open an incident for an alert, under the alert's title. */
    public static Opening of(Alert alert, String severity) {
        return builder()
                .title(alert.title())
                .severity(severity)
                .addAlerts(AttachAlert.of(alert))
                .build();
    }

    /** Returns a builder; a title is needed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Decides: the facts that begin a history, or all the reasons why not.
     *
     * @param id the reference it gets
     * @param tenant whose record it is
     * @param plan the plan it is pinned to
     * @param stamp when, and who wishes
     */
    public Decision decide(IncidentId id, String tenant, Plan plan, Stamp stamp) {
        Kind ofKind = kind.orElse(Kind.INCIDENT);
        Lifecycle lifecycle = plan.lifecycle(ofKind);
        @Nullable State entry = state.isEmpty()
                ? lifecycle.initial()
                : lifecycle
                        .state(state.get())
                        .filter(lifecycle.entries()::contains)
                        .orElse(null);
        List<Refusal> why = new ArrayList<>();
        if (severity.isPresent() && !plan.severities().has(severity.get())) {
            why.add(CommandWords.refusal(
                    "unknown-severity",
                    "value",
                    severity.get(),
                    "allowed",
                    plan.severities().codes()));
        }
        if (entry == null) {
            why.add(CommandWords.refusal(
                    "unknown-state",
                    "value",
                    state.orElse(""),
                    "allowed",
                    lifecycle.entries().stream().map(State::id).toList()));
        }
        if (entry == null || !why.isEmpty()) {
            return new Rejected(why);
        }
        Origin origin = new Origin(
                id, tenant, constituency, ofKind, mode.orElse(Mode.LIVE), stamp.at(), plan.ref(), lifecycle.ref());
        Party ofWhom = owner.orElseGet(
                () -> stamp.by().team().map(Party::team).orElse(stamp.by().party()));
        List<Fact> facts = new ArrayList<>(1 + alerts.size());
        facts.add(new Opened(stamp, origin, title, entry.id(), entry.phase(), ofWhom, severity));
        for (AttachAlert attach : alerts) {
            facts.add(new AlertAttached(stamp, attach.alert(), attach.group(), attach.precursor()));
        }
        return new Accepted(id, facts.size(), facts);
    }

    /** Builds an opening. */
    public static final class Builder extends OpeningBuilder {
        Builder() {}
    }
}
