package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Rejected;
import org.junit.jupiter.api.Test;

/** What may I do now, and what blocks the rest. */
class OptionTest {

    @Test
    void everyMoveThatSomebodyMayAskForIsAnsweredAsHandleWouldAnswer() {
        Office office = new Office(Office.TOKYO);
        IncidentId id = office.opened();
        assertThat(office.desk.options(id, Office.SATO))
                .hasSize(7)
                .anyMatch(Option::isOpen)
                .anyMatch(option -> option.decision() instanceof Rejected)
                .allSatisfy(option -> {
                    Office fresh = new Office(Office.TOKYO);
                    IncidentId same = fresh.opened();
                    assertThat(same).isEqualTo(id);
                    assertThat(fresh.sato.handle(same, Move.to(option.to()).because("-")))
                            .isEqualTo(option.decision());
                });
        assertThat(office.desk.incident(id).revision()).isEqualTo(1);
    }

    @Test
    void whatFellDueIsSettledFirstAndNotKept() {
        Office office = new Office(Office.TIMED);
        IncidentId id = office.opened();
        office.sato.handle(id, Move.to("asleep")).orThrow();
        assertThat(office.desk.options(id, Office.SATO)).isEmpty();
        office.clock.minutes(61);
        assertThat(office.desk.options(id, Office.SATO)).extracting(Option::to).containsExactly("asleep", "over");
        assertThat(office.desk.options(id, Office.SATO)).allMatch(Option::isOpen);
        assertThat(office.desk.incident(id).state()).isEqualTo("asleep");
        assertThat(office.sato.handle(id, Move.to("over"))).isInstanceOf(Accepted.class);
    }
}
