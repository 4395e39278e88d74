package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.lifecycle.UnknownStateException;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is in the way of every command on an incident, and what is still to be had of it. */
class ObstacleTest {

    private final Office office = new Office(Office.TOKYO);
    private final IncidentId id = office.opened();

    private void keep(long expected, Fact... facts) {
        Append append = Append.of(HistoryId.of(id), expected, List.of(facts), Optional.of(DeskClock.START));
        office.journal.append(new Batch("default", Optional.empty(), List.of(append)));
    }

    private Stamp stamp() {
        return Stamp.of(office.clock.instant(), Office.SATO);
    }

    @Test
    void aFactOfAnUnknownTypeRefusesCommandsAndLeavesTheHistoryReadable() {
        keep(1, new Unrecognised(stamp(), "merged", Map.of("with", "others")));
        Rejected no = (Rejected) office.sato.handle(id, new Acknowledge());
        assertThat(no.refusals().get(0).code()).isEqualTo("unrecognised-fact");
        assertThat(no.refusals().get(0).in(Locale.ENGLISH))
                .isEqualTo("Incident " + id + " has a fact of the unknown type merged, so its state cannot be known;"
                        + " use a newer version");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE))
                .isEqualTo("インシデント" + id + "に未知の種類の記録mergedがあり、状態を確定できません。新しい版を使ってください");
        assertThat(office.desk.history(id).changes()).hasSize(1);
        assertThat(office.desk.history(id).incident()).isEqualTo(office.desk.incident(id));
        assertThat(office.desk.options(id, Office.SATO))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.decision()).isEqualTo(no));
        assertThat(office.desk.tick()).isZero();
    }

    @Test
    void whatDoesNotFitAfterAFactOfAnUnknownTypeIsLeftAsFarAsItIsKnown() {
        keep(
                1,
                new Unrecognised(stamp(), "merged", Map.of()),
                new Moved(stamp(), "merged", "triage", Phase.TRIAGE, Text.NONE, false));
        assertThat(office.desk.incident(id).state()).isEqualTo("new");
        assertThat(office.desk.incident(id).revision()).isEqualTo(3);
        assertThat(office.desk.history(id).incident()).isEqualTo(office.desk.incident(id));
        assertThat(Office.code(office.sato.handle(id, new Acknowledge()))).isEqualTo("unrecognised-fact");
    }

    @Test
    void aPlanThatIsNotLoadedIsNamedAndNoOtherIsTaken() {
        Office next = office.besides(Plan.parse("next.yaml", "plan: {id: tokyo, version: '2'}\n"));
        assertThat(next.sato.handle(id, new Acknowledge())).isEqualTo(Faulted.of("plan", "plan tokyo/1 is not loaded"));
        assertThat(next.desk.incident(id).state()).isEqualTo("new");
        assertThatThrownBy(() -> next.desk.agenda(id))
                .isInstanceOfSatisfying(
                        PlanNotLoadedException.class, e -> assertThat(e.plan()).isEqualTo(new PlanRef("tokyo", "1")))
                .hasMessage("plan tokyo/1 is not loaded; give it to the desk with knowing(…)");
        assertThatThrownBy(() -> next.desk.options(id, Office.SATO)).isInstanceOf(PlanNotLoadedException.class);
    }

    @Test
    void anEarlierPlanIsLoadedBesides() {
        IncidentDesk next = IncidentDesk.of(Plan.parse("next.yaml", "plan: {id: tokyo, version: '2'}\n"))
                .journal(office.journal)
                .clock(office.clock)
                .knowing(Office.TOKYO)
                .build();
        assertThat(next.as(Office.SATO).handle(id, new Acknowledge())).isInstanceOf(Accepted.class);
    }

    @Test
    void aPlanVersionIsKeptWithOneText() {
        Plan changed = Plan.parse("tokyo.yaml", "plan: {id: tokyo, version: '1'}\n");
        assertThatThrownBy(() -> office.besides(changed))
                .isInstanceOfSatisfying(
                        PlanVersionTakenException.class,
                        e -> assertThat(e.plan()).isEqualTo(new PlanRef("tokyo", "1")))
                .hasMessage(
                        "plan tokyo/1 is kept in the journal with another text; give the changed plan a new version");
        Plan next = Plan.parse("next.yaml", "plan: {id: tokyo, version: '2'}\n");
        assertThatThrownBy(() -> IncidentDesk.of(next)
                        .journal(office.journal)
                        .knowing(changed)
                        .build())
                .isInstanceOf(PlanVersionTakenException.class);
    }

    @Test
    void aPlanIsKeptOnceHoweverManyDesksHaveIt() {
        int before = office.entries().size();
        office.besides(Office.TOKYO);
        assertThat(office.entries()).hasSize(before);
    }

    @Test
    void aStoredStateThatTheLifecycleHasNoLongerIsAFault() {
        keep(1, new Moved(stamp(), "new", "limbo", Phase.TRIAGE, Text.NONE, false));
        assertThat(office.sato.handle(id, Move.to("triage")))
                .isEqualTo(Faulted.of(
                        "lifecycle",
                        "incident " + id + " is in state limbo, which lifecycle hansho/1 does not have;"
                                + " declare under renamed which state it became"));
        assertThatThrownBy(() -> office.desk.agenda(id)).isInstanceOf(UnknownStateException.class);
        assertThat(office.desk.tick()).isZero();
    }

    @Test
    void aLifecycleOfAnotherStructureIsAFaultUnlessItSaysWhichStatesBecameWhich() {
        Plan moved = Plan.parse("moved.yaml", """
                plan: {id: moved, version: "1"}
                lifecycle: {id: own, version: "2", states: {open: {phase: triage}, over: {phase: closed}},
                            moves: [{from: open, to: over}]}
                """);
        Plan renamed = Plan.parse("renamed.yaml", """
                plan: {id: renamed, version: "1"}
                lifecycle: {id: own, version: "2", states: {open: {phase: triage}, over: {phase: closed}},
                            moves: [{from: open, to: over}], renamed: {fresh: open}}
                """);
        Office strict = new Office(moved);
        IncidentId old = opened(strict, moved);
        assertThat(strict.sato.handle(old, Move.to("over")))
                .isInstanceOfSatisfying(
                        Faulted.class, fault -> assertThat(fault.what()).isEqualTo("lifecycle"));
        Office lenient = new Office(renamed);
        IncidentId taken = opened(lenient, renamed);
        assertThat(lenient.sato.handle(taken, Move.to("over"))).isInstanceOf(Accepted.class);
        assertThat(lenient.desk.history(taken).incident().state()).isEqualTo("over");
    }

    /** Opens an incident as a desk did whose lifecycle had a state "fresh". */
    private static IncidentId opened(Office office, Plan plan) {
        Opened opened = office.desk.history(office.opened()).opened();
        IncidentId old = IncidentId.of("0000-0000-0001");
        Origin origin = new Origin(
                old,
                "default",
                Optional.empty(),
                opened.origin().kind(),
                opened.origin().mode(),
                opened.origin().openedAt(),
                plan.ref(),
                new LifecycleRef("own", "1", "0".repeat(64)));
        String state = plan.ref().id().equals("renamed") ? "fresh" : "open";
        Opened before = new Opened(
                opened.stamp(), origin, opened.title(), state, Phase.TRIAGE, opened.owner(), Optional.empty());
        office.journal.append(new Batch(
                "default",
                Optional.empty(),
                List.of(Append.of(HistoryId.of(old), 0, List.of(before), Optional.empty()))));
        return old;
    }
}
