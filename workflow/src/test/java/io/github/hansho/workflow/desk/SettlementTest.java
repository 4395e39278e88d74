package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What falls due is done by itself; a plan that never rests, or a guard that breaks, is said and keeps nothing. */
class SettlementTest {

    private static final Plan RESTLESS = Plan.parse("restless.yaml", """
            plan: {id: restless, version: "1"}
            lifecycle:
              states: {calm: {phase: intake}, here: {phase: triage}, there: {phase: triage}}
              moves:
                - {from: calm, to: here}
                - {from: here, to: there, after: 0m}
                - {from: there, to: here, after: 0m}
            """);
    private static final Plan TICKING = Plan.parse("ticking.yaml", """
            plan: {id: ticking, version: "1"}
            lifecycle:
              states: {here: {phase: triage}, there: {phase: triage}}
              moves: [{from: here, to: there, after: 1m}, {from: there, to: here, after: 1m}]
            """);

    @Test
    void aPlanThatNeverRestsIsAFault() {
        Office office = new Office(RESTLESS);
        IncidentId id = office.opened();
        Faulted fault = (Faulted) office.sato.handle(id, Move.to("here"));
        assertThat(fault)
                .isEqualTo(Faulted.of(
                        "agenda", "something is due at 2026-11-22T13:00:00Z again and again, the plan never rests"));
        assertThat(office.desk.incident(id).revision()).isEqualTo(1);
        assertThat(office.sato.open(
                        Opening.builder().title(Text.of("x")).state("here").build()))
                .isEqualTo(fault);
    }

    @Test
    void aLongAbsenceIsCaughtUpBitByBit() {
        Office office = new Office(TICKING);
        IncidentId id = office.opened();
        office.clock.minutes(25_000);
        assertThat(office.sato.handle(id, new Acknowledge()))
                .isEqualTo(Faulted.of(
                        "agenda", "more than 10000 facts fell due up to 2026-12-09T21:40:00Z, call tick first"));
        assertThat(office.desk.tick()).isEqualTo(1);
        assertThat(office.desk.incident(id).revision()).isEqualTo(25_001);
        assertThat(office.desk.incident(id).head().at()).isEqualTo(office.clock.instant());
    }

    @Test
    void aGuardThatThrowsWhenItsTimeComesIsAFaultThatNamesIt() {
        Office office = new Office(guarded(new Guard(true, Optional.empty())));
        IncidentId id = office.opened();
        assertThat(office.desk.agenda(id).nextDue()).contains(DeskClock.START.plus(Duration.ofHours(1)));
        office.clock.minutes(60);
        assertThat(office.desk.tick()).isZero();
        office.clock.minutes(1);
        assertThat(office.sato.handle(id, new Acknowledge())).isInstanceOfSatisfying(Faulted.class, fault -> {
            assertThat(fault.what()).isEqualTo("guard window");
            assertThat(fault.problem()).isEqualTo("no calendar");
        });
        assertThat(office.desk.incident(id).revision()).isEqualTo(1);
        assertThat(office.desk.options(id, Office.SATO))
                .singleElement()
                .satisfies(option -> assertThat(option.decision()).isInstanceOf(Faulted.class));
    }

    @Test
    void aGuardThatCannotSayWhenToLookAgainIsAFaultToo() {
        Office office = new Office(guarded(new Guard(false, Optional.of(DeskClock.START))));
        IncidentId id = office.opened();
        office.clock.minutes(61);
        assertThat(office.sato.handle(id, new Acknowledge()))
                .isInstanceOfSatisfying(
                        Faulted.class, fault -> assertThat(fault.what()).isEqualTo("guard of move open->over"));
    }

    @Test
    void oneIncidentThatCannotBeSettledKeepsNoOtherWaiting() {
        Plan plan = guarded(new Guard(true, Optional.empty()));
        Office office = new Office(plan);
        for (int i = 0; i < 1_100; i++) {
            office.opened();
        }
        IncidentId behind = office.opened();
        office.clock.minutes(1);
        office.sato
                .handle(behind, Hold.until(office.clock.instant().plus(Duration.ofMinutes(59)), "vendor"))
                .orThrow();
        IncidentId calm = office.sato
                .open(Opening.builder().title(Text.of("x")).state("waits").build())
                .orThrow()
                .id();
        office.clock.minutes(120);
        assertThat(office.desk.tick()).isEqualTo(1);
        assertThat(office.desk.incident(calm).state()).isEqualTo("over");
    }

    @Test
    void ofTwoThatAreDueAtOnceTheOneDeclaredFirstIsDone() {
        Plan plan = Plan.parse("two.yaml", """
                plan: {id: two, version: "1"}
                lifecycle:
                  states: {open: {phase: triage}, zebra: {phase: triage}, ant: {phase: triage}}
                  moves: [{from: open, to: zebra, after: 1h}, {from: open, to: ant, after: 1h}]
                """);
        Office office = new Office(plan);
        IncidentId id = office.opened();
        office.clock.minutes(90);
        office.desk.tick();
        assertThat(office.desk.incident(id).state()).isEqualTo("zebra");
    }

    @Test
    void aMoveBackIsNotDueWhereThereIsNothingToGoBackTo() {
        Plan plan = Plan.parse("back.yaml", """
                plan: {id: back, version: "1"}
                lifecycle:
                  states: {open: {phase: triage}, asleep: {phase: triage}}
                  moves: [{from: asleep, to: $previous, after: 1h}, {from: open, to: asleep}]
                """);
        Office office = new Office(plan);
        IncidentId there = office.sato
                .open(Opening.builder().title(Text.of("x")).state("asleep").build())
                .orThrow()
                .id();
        assertThat(office.desk.agenda(there).entries()).isEmpty();
        IncidentId back = office.opened();
        office.sato.handle(back, Move.to("asleep")).orThrow();
        office.clock.minutes(60);
        assertThat(office.desk.tick()).isEqualTo(1);
        List<Change> changes = office.desk.history(back).changes();
        assertThat(changes.get(changes.size() - 1))
                .isInstanceOfSatisfying(
                        Moved.class, moved -> assertThat(moved.to()).isEqualTo("open"));
    }

    private record Guard(boolean isBroken, Optional<Instant> next) implements CodeGuard {

        @Override
        public Truth evaluate(FieldReader fields) {
            if (isBroken) {
                throw new IllegalStateException("no calendar");
            }
            return Truth.FALSE;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return next;
        }
    }

    private static Plan guarded(CodeGuard guard) {
        return Plan.parse("guarded.yaml", """
                plan: {id: guarded, version: "1"}
                lifecycle:
                  states: {open: {phase: triage}, waits: {phase: triage}, over: {phase: closed}}
                  moves:
                    - {from: open, to: over, after: 1h, when: {guard: window}}
                    - {from: open, to: waits}
                    - {from: waits, to: over, after: 90m}
                """, Map.of("window", guard));
    }
}
