package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.condition.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineTest {

    private static final Instant T0 = Instant.parse("2026-11-22T13:58:00Z");
    private static final Machine MACHINE = Machine.of(Lines.parse("""
            states:
              new:    {phase: intake}
              work:   {phase: analysis}
              asleep: {phase: analysis, waiting: true}
              end:    {phase: closed}
            moves:
              - {from: new, to: work}
              - {from: work, to: work}
              - {from: work, to: asleep}
              - {from: asleep, to: $previous}
              - {from: asleep, to: $previous, after: 8h}
              - {from: asleep, to: end, after: 30d}
              - {from: work, to: end, when: {alerts: {atLeast: 1}}}
            """));

    private static Snapshot fire(Snapshot from, String to, int minute) {
        return (Snapshot) MACHINE.fire(from, to, Lines.ALL_WELL, T0.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void keepsEveryMoveMadeAndChangesNoSnapshot() {
        Snapshot start = MACHINE.start(T0);
        Snapshot asleep = fire(fire(start, "work", 1), "asleep", 2);
        Snapshot back = fire(asleep, MoveRule.PREVIOUS, 3);
        assertThat(start.trail()).isEmpty();
        assertThat(start.last()).isEmpty();
        assertThat(back.state().id()).isEqualTo("work");
        assertThat(back.since()).isEqualTo(T0.plus(Duration.ofMinutes(3)));
        assertThat(back.trail())
                .extracting(step -> step.move().id() + " " + step.to().id())
                .containsExactly("new->work work", "work->asleep asleep", "asleep->$previous work");
        assertThat(back.before().orElseThrow()).isSameAs(asleep);
        assertThat(back).hasToString("work since 2026-11-22T14:01:00Z");
    }

    @Test
    void keepsTheStateBeforeThroughAMoveToTheSameState() {
        Snapshot again = fire(fire(MACHINE.start(T0), "work", 1), "work", 2);
        assertThat(again.previous().map(State::id)).contains("new");
        assertThat(again.since()).isEqualTo(T0.plus(Duration.ofMinutes(2)));
        assertThat(again.trail()).hasSize(2);
    }

    @Test
    void answersWhyThereIsNoSnapshot() {
        Snapshot work = fire(MACHINE.start(T0), "work", 1);
        assertThat(MACHINE.fire(work, "end", Lines.reader("alerts", Value.count(0)), T0))
                .isInstanceOf(Ruling.Refused.class);
        assertThat(MACHINE.fire(work, "new", Lines.ALL_WELL, T0)).isInstanceOf(Ruling.NoSuchMove.class);
        assertThat(MACHINE.fire(MACHINE.enter("asleep", T0), MoveRule.PREVIOUS, Lines.ALL_WELL, T0))
                .isInstanceOf(Ruling.Refused.class);
        RuntimeException broken = new IllegalStateException("broken");
        Firing faulted = MACHINE.fire(
                work,
                "end",
                field -> {
                    throw broken;
                },
                T0);
        assertThat(faulted).isEqualTo(new Ruling.Faulted("work->end", broken));
    }

    @Test
    void explainsWhatMayBeDoneNow() {
        assertThat(MACHINE.explain(fire(MACHINE.start(T0), "work", 1), Lines.ALL_WELL))
                .extracting(Outlook::isAllowed)
                .containsExactly(true, true, false);
    }

    @Test
    void saysWhenTimeAloneWouldMoveAndDoesSo() {
        Snapshot asleep = fire(fire(MACHINE.start(T0), "work", 0), "asleep", 0);
        Instant due = MACHINE.nextDue(asleep).orElseThrow();
        assertThat(due).isEqualTo(T0.plus(Duration.ofHours(8)));
        MoveRule timed = asleepMoves().get(0);
        Snapshot awake = (Snapshot) MACHINE.fire(asleep, timed, Lines.ALL_WELL, due);
        assertThat(awake.state().id()).isEqualTo("work");
        assertThat(MACHINE.nextDue(awake)).isEmpty();
    }

    private static List<MoveRule> asleepMoves() {
        return MACHINE.lifecycle().timedFrom("asleep");
    }

    @Test
    void restoresWhatWasStored() {
        Snapshot asleep = MACHINE.restore("asleep", T0, Optional.of("work"));
        assertThat(fire(asleep, MoveRule.PREVIOUS, 1).state().id()).isEqualTo("work");
        assertThatThrownBy(() -> MACHINE.restore("gone", T0, Optional.empty()))
                .isInstanceOf(UnknownStateException.class);
        assertThatThrownBy(() -> MACHINE.restore("work", T0, Optional.of("gone")))
                .isInstanceOf(UnknownStateException.class);
    }
}
