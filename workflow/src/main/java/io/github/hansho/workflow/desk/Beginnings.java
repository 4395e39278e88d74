package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.AlertHeld;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.field.AlertFields;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.plan.IntakeAction;
import io.github.hansho.workflow.plan.IntakeRule;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PrecursorRule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Does with a group that begins what the first rule that knows it says. */
final class Beginnings {

    private final Store store;
    private final Plan plan;
    private final Board board;
    private final Joining joining;

    Beginnings(Store store, Plan plan, Board board, Joining joining) {
        this.store = store;
        this.plan = plan;
        this.board = board;
        this.joining = joining;
    }

    /** Returns what was done, or empty when another desk was first and it has to be looked at anew. */
    Optional<Received> begin(Beginning beginning, Instant now) {
        board.catchUp(now);
        FieldReader fields = AlertFields.all().reader(beginning.alert());
        for (IntakeRule rule : plan.intake().rules()) {
            if (rule.when().evaluate(fields) == Truth.TRUE && possible(rule.action(), beginning)) {
                return act(beginning, rule.action(), rule.id(), now);
            }
        }
        for (PrecursorRule precursor : plan.precursors()) {
            List<AlertGroup> before = precursor.when().evaluate(fields) == Truth.TRUE
                    ? board.dismissedSharing(beginning.alert().observables(), precursor, now)
                    : List.of();
            if (!before.isEmpty()) {
                return joining.open(beginning, precursor.severity(), before, precursor.id(), now);
            }
        }
        return act(beginning, plan.intake().otherwise(), "otherwise", now);
    }

    private boolean possible(IntakeAction action, Beginning beginning) {
        return !(action instanceof IntakeAction.Attach attach)
                || board.openSharing(beginning.alert().observables(), attach.sharing())
                        .isPresent();
    }

    private Optional<Received> act(Beginning beginning, IntakeAction action, String rule, Instant now) {
        Stamp stamp = Stamp.of(now, Actor.rule(rule));
        Optional<String> by = Optional.of(rule);
        if (action instanceof IntakeAction.Dismiss dismiss) {
            Fact judged = new AlertJudged(
                    stamp, dismiss.verdict(), Text.of(dismiss.reason().in(Locale.ENGLISH)));
            return keep(beginning, List.of(judged), Received.How.DISMISSED, by);
        }
        if (action instanceof IntakeAction.Hold hold) {
            Fact held = new AlertHeld(stamp, now.plus(hold.review()), Text.NONE);
            return keep(beginning, List.of(held), Received.How.HELD, by);
        }
        if (action instanceof IntakeAction.Open open) {
            return joining.open(beginning, open.severity(), List.of(), rule, now);
        }
        Optional<IncidentId> near = action instanceof IntakeAction.Attach attach
                ? board.openSharing(beginning.alert().observables(), attach.sharing())
                : Optional.empty();
        return near.isPresent()
                ? joining.attach(beginning, near.get(), rule, now)
                : keep(beginning, List.of(), Received.How.LEFT, Optional.empty());
    }

    private Optional<Received> keep(
            Beginning beginning, List<? extends Fact> facts, Received.How how, Optional<String> rule) {
        AppendResult result =
                store.journal().append(new Batch(store.tenant(), Optional.empty(), beginning.with(facts)));
        return result instanceof AppendResult.Kept
                ? Optional.of(new Received(beginning.id(), how, Optional.empty(), rule))
                : duplicate(result);
    }

    /** Returns that the alert was received before, where that is why it was not kept. */
    static Optional<Received> duplicate(AppendResult result) {
        return result instanceof AppendResult.Taken taken
                        && taken.key().startsWith("received:")
                        && taken.holder().kind() == HistoryId.Kind.ALERTS
                ? Optional.of(new Received(
                        taken.holder().value(), Received.How.DUPLICATE, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}
