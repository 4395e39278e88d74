package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.AlertHeld;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.field.AlertFields;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.plan.IntakeAction;
import io.github.hansho.workflow.plan.IntakeRule;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PrecursorRule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Does with a group that begins what the first rule says that knows it and can do something with it. */
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

    /** Does what is to be done, or says that it has to be looked at anew; an alert is never without an answer. */
    Attempt begin(Beginning beginning, Instant now) {
        Optional<IncidentId> has = store.holder(beginning.alert());
        if (has.isPresent()) {
            Fact linked = new AlertLinked(beginning.received().stamp(), has.get(), AlertLink.ATTACHED);
            return keep(beginning, List.of(linked), Received.How.ATTACHED, has, Optional.empty());
        }
        FieldReader fields = AlertFields.all().reader(beginning.alert());
        for (IntakeRule rule : plan.intake().rules()) {
            Attempt attempt = rule.when().evaluate(fields) == Truth.TRUE
                    ? act(beginning, rule.action(), rule.id(), now)
                    : Attempt.Not.POSSIBLE;
            if (attempt != Attempt.Not.POSSIBLE) {
                return attempt;
            }
        }
        for (PrecursorRule rule : plan.precursors()) {
            Attempt attempt =
                    rule.when().evaluate(fields) == Truth.TRUE ? lookAgain(beginning, rule, now) : Attempt.Not.POSSIBLE;
            if (attempt != Attempt.Not.POSSIBLE) {
                return attempt;
            }
        }
        Attempt attempt = plan.intake().otherwise() instanceof IntakeAction.Leave
                ? Attempt.Not.POSSIBLE
                : act(beginning, plan.intake().otherwise(), "otherwise", now);
        return attempt == Attempt.Not.POSSIBLE
                ? keep(beginning, List.of(), Received.How.LEFT, Optional.empty(), Optional.empty())
                : attempt;
    }

    private Attempt act(Beginning beginning, IntakeAction action, String rule, Instant now) {
        Stamp stamp = Stamp.of(now, Actor.rule(rule));
        Optional<String> by = Optional.of(rule);
        if (action instanceof IntakeAction.Dismiss dismiss) {
            Fact judged = new AlertJudged(
                    stamp, dismiss.verdict(), Text.of(dismiss.reason().in(Locale.ENGLISH)));
            return keep(beginning, List.of(judged), Received.How.DISMISSED, Optional.empty(), by);
        }
        if (action instanceof IntakeAction.Hold hold) {
            Fact held = new AlertHeld(stamp, now.plus(hold.review()), Text.NONE);
            return keep(beginning, List.of(held), Received.How.HELD, Optional.empty(), by);
        }
        if (action instanceof IntakeAction.Open open) {
            return joining.open(beginning, open.severity(), List.of(), rule, now);
        }
        if (action instanceof IntakeAction.Attach attach) {
            board.catchUp(now);
            return board.openSharing(beginning.alert().observables(), attach.sharing())
                    .map(near -> joining.attach(beginning, near, rule, now))
                    .orElse(Attempt.Not.POSSIBLE);
        }
        return keep(beginning, List.of(), Received.How.LEFT, Optional.empty(), by);
    }

    private Attempt lookAgain(Beginning beginning, PrecursorRule rule, Instant now) {
        board.catchUp(now);
        List<AlertGroup> before = board.dismissedSharing(beginning.alert().observables(), rule, now).stream()
                .filter(group -> store.holder(group.first()).isEmpty())
                .toList();
        return before.isEmpty()
                ? Attempt.Not.POSSIBLE
                : joining.open(beginning, rule.severity(), before, rule.id(), now);
    }

    private Attempt keep(
            Beginning beginning,
            List<? extends Fact> facts,
            Received.How how,
            Optional<IncidentId> incident,
            Optional<String> rule) {
        AppendResult result =
                store.journal().append(new Batch(store.tenant(), Optional.empty(), beginning.with(facts)));
        return result instanceof AppendResult.Kept
                ? new Attempt.Done(new Received(beginning.id(), how, incident, rule))
                : Attempt.Not.YET;
    }
}
