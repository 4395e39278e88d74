package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.WithdrawHandOver;
import org.junit.jupiter.api.Test;

/** Two desks over one journal, one of which is always first. */
class TwoDesksTest {

    private final Office one = new Office(Office.TOKYO);
    private final Office other = one.besides(Office.TOKYO);

    @Test
    void whatOneKeptTheOtherSees() {
        IncidentId id = one.opened();
        other.sato.handle(id, Move.to("triage")).orThrow();
        assertThat(one.desk.incident(id)).isEqualTo(other.desk.incident(id));
        assertThat(one.sato.handle(id, Move.to("analysis"))).isInstanceOf(Accepted.class);
    }

    @Test
    void twoThatDoNotTouchEachOtherAreBothKept() {
        IncidentId id = one.opened();
        one.journal.beforeNextAppend(
                () -> other.sato.handle(id, Note.of("other")).orThrow());
        assertThat(one.sato.handle(id, Note.of("one")).orThrow().revision()).isEqualTo(3);
        assertThat(one.desk.history(id).changes()).hasSize(2);
    }

    @Test
    void oneThatIsNoLongerPossibleIsRefusedByTheNewState() {
        IncidentId id = one.opened();
        one.sato.handle(id, Office.offer()).orThrow();
        one.journal.beforeNextAppend(
                () -> other.ito.handle(id, AcceptHandOver.unreservedly()).orThrow());
        Decision late = one.sato.handle(id, new WithdrawHandOver(Text.NONE));
        assertThat(Office.code(late)).isEqualTo("no-offer");
    }

    @Test
    void aRefusalIsNeverGivenByAnOldState() {
        IncidentId id = one.opened();
        other.sato.handle(id, Move.to("triage")).orThrow();
        assertThat(one.sato.handle(id, Move.to("triage")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> assertThat(no.refusals().get(0))
                                .hasToString(
                                        "There is no move from triage to triage; from triage one may go to analysis,"
                                                + " containment, eradication, recovery, post-incident, closed"));
        assertThat(one.sato.seeing(1).handle(id, new Acknowledge()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> assertThat(no.refusals().get(0))
                                .hasToString("Incident " + id
                                        + " is at revision 2, not 1; read it again and retry the command"));
    }

    @Test
    void oneAlertOpensOneIncident() {
        Alert alert = Alert.of("edr", "1", "x");
        one.journal.beforeNextAppend(() -> other.sato.open(alert, "low").orThrow());
        assertThat(Office.code(one.sato.open(alert, "low"))).isEqualTo("alert-taken");
        assertThat(one.desk.records().incidents()).hasSize(1);
    }

    @Test
    void oneAlertIsAttachedOnce() {
        Alert alert = Alert.of("edr", "1", "x");
        IncidentId id = one.opened();
        one.journal.beforeNextAppend(
                () -> other.sato.handle(id, AttachAlert.of(alert)).orThrow());
        assertThat(Office.code(one.sato.handle(id, AttachAlert.of(alert)))).isEqualTo("alert-taken");
        assertThat(Office.code(one.sato.handle(id, AttachAlert.of(alert)))).isEqualTo("alert-taken");
        Alert twice = Alert.of("edr", "2", "x");
        assertThat(Office.code(one.sato.handle(id, AttachAlert.of(twice).and(AttachAlert.of(twice)))))
                .isEqualTo("alert-taken");
        assertThat(one.desk.incident(id).alerts().count()).isEqualTo(1);
    }
}
