package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Rejected;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The desk as a host uses it. */
class IncidentDeskTest {

    private final Office office = new Office(Office.TOKYO);
    private final IncidentDesk desk = office.desk;
    private final Seat sato = office.sato;

    @Test
    void opensMovesAndRefusesWithAllTheReasons() {
        IncidentId id = sato.open(Alert.of("edr", "dc01-4711", "EDR switched off on dc01"), "critical")
                .orThrow()
                .id();

        assertThat(sato.handle(id, Move.to("triage"))).isInstanceOf(Accepted.class);
        assertThat(sato.handle(id, Move.to("closed")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> assertThat(no.refusals())
                                .hasSize(6)
                                .allSatisfy(why ->
                                        assertThat(why.in(Locale.JAPANESE)).isNotBlank()));
        assertThat(desk.incident(id).state()).isEqualTo("triage");
        assertThat(desk.history(id).incident()).isEqualTo(desk.incident(id));
        assertThat(desk.agenda(id)).hasToString("nothing");
    }

    @Test
    void aDeskNeedsNoMoreThanAPlan() {
        IncidentDesk plain = IncidentDesk.inMemory(Office.TOKYO);
        IncidentId id = plain.as(Actor.person("sato").in("soc"))
                .open(Alert.of("edr", "1", "x"), "low")
                .orThrow()
                .id();
        assertThat(plain.incident(id).severity()).contains("low");
        assertThat(plain.now()).isAfterOrEqualTo(plain.incident(id).head().at());
        assertThat(plain.tick()).isZero();
    }

    @Test
    void anAcceptanceHasTheRevisionAndTheFactsThatWereKept() {
        IncidentId id = office.opened();
        Accepted accepted = sato.handle(id, Move.to("triage")).orThrow();
        assertThat(accepted.id()).isEqualTo(id);
        assertThat(accepted.revision()).isEqualTo(2).isEqualTo(desk.incident(id).revision());
        assertThat(accepted.facts()).isEqualTo(List.copyOf(desk.history(id).changes()));
    }

    @Test
    void anIncidentThatThereIsNotIsRefusedAndNamed() {
        IncidentId nobodys = IncidentId.of("7K3M-9Q2X-AB4D");
        Rejected no = (Rejected) sato.handle(nobodys, new Acknowledge());
        assertThat(no.refusals()).hasSize(1);
        assertThat(no.refusals().get(0).code()).isEqualTo("unknown-incident");
        assertThat(no.refusals().get(0).in(Locale.ENGLISH)).isEqualTo("There is no incident 7K3M-9Q2X-AB4D");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE)).isEqualTo("インシデント7K3M-9Q2X-AB4Dはありません");
        assertThatThrownBy(() -> desk.incident(nobodys))
                .isInstanceOfSatisfying(
                        UnknownIncidentException.class,
                        e -> assertThat(e.incident()).isEqualTo(nobodys))
                .hasMessage("there is no incident 7K3M-9Q2X-AB4D");
        assertThatThrownBy(() -> desk.history(nobodys)).isInstanceOf(UnknownIncidentException.class);
        assertThatThrownBy(() -> desk.agenda(nobodys)).isInstanceOf(UnknownIncidentException.class);
        assertThatThrownBy(() -> desk.options(nobodys, Office.SATO)).isInstanceOf(UnknownIncidentException.class);
    }

    @Test
    void anotherTenantsIncidentIsRefusedAsIfThereWereNone() {
        IncidentId id = office.opened();
        IncidentDesk others = IncidentDesk.of(Office.TOKYO)
                .journal(office.journal)
                .tenant("other")
                .clock(office.clock)
                .build();
        Rejected foreign = (Rejected) others.as(Office.SATO).handle(id, new Acknowledge());
        IncidentDesk empty = IncidentDesk.of(Office.TOKYO).clock(office.clock).build();
        assertThat(foreign).isEqualTo(empty.as(Office.SATO).handle(id, new Acknowledge()));
        assertThatThrownBy(() -> others.incident(id)).isInstanceOf(UnknownIncidentException.class);
        assertThat(others.records().incidents()).isEmpty();
    }

    @Test
    void refusesAStaleRevisionAndSaysWhatToDo() {
        IncidentId id = office.opened();
        assertThat(sato.seeing(1).handle(id, new Acknowledge())).isInstanceOf(Accepted.class);
        Rejected no = (Rejected) sato.seeing(1).handle(id, Note.of("late"));
        assertThat(no.refusals().get(0).in(Locale.ENGLISH))
                .isEqualTo("Incident " + id + " is at revision 2, not 1; read it again and retry the command");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE))
                .isEqualTo("インシデント" + id + "は版2です(版1ではありません)。読み直してから操作し直してください");
        assertThat(sato.seeing(2).handle(id, Note.of("now"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aRejectedCommandLeavesNoTrace() {
        IncidentId id = office.opened();
        int before = office.entries().size();
        int appends = office.journal.appends();
        assertThat(sato.handle(id, Move.to("nowhere"))).isInstanceOf(Rejected.class);
        assertThat(office.entries()).hasSize(before);
        assertThat(office.journal.appends()).isEqualTo(appends);
    }

    @Test
    void aCommandOfYourOwnIsALambda() {
        IncidentId id = office.opened();
        Command seen = now -> now.accept(new Acknowledged(now.stamp(), Track.FUNCTIONAL));
        assertThat(sato.handle(id, seen.and(Move.to("triage")))).isInstanceOf(Accepted.class);
        assertThat(desk.incident(id).attention().acknowledged()).isPresent();
        assertThat(desk.incident(id).state()).isEqualTo("triage");
    }

    @Test
    void twoCommandsTogetherAreKeptTogetherOrNotAtAll() {
        IncidentId id = office.opened();
        assertThat(sato.handle(id, new Acknowledge().and(Move.to("nowhere")))).isInstanceOf(Rejected.class);
        assertThat(desk.incident(id).revision()).isEqualTo(1);
        assertThat(sato.handle(id, new Acknowledge().and(Move.to("triage")))
                        .orThrow()
                        .revision())
                .isEqualTo(3);
    }

    @Test
    void anAlertHasOneIncidentAndTheRefusalNamesIt() {
        Alert alert = Alert.of("edr", "dc01-4711", "EDR switched off on dc01");
        IncidentId id = sato.open(alert, "high").orThrow().id();
        Rejected no = (Rejected) sato.open(alert, "high");
        assertThat(no.refusals().get(0).in(Locale.ENGLISH))
                .isEqualTo("Alert edr:dc01-4711 belongs to incident " + id + " already");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE)).isEqualTo("アラートedr:dc01-4711はすでにインシデント" + id + "に属しています");
    }

    @Test
    void theRecordsAreEverythingOfATenantInTheOrderInWhichItBegan() {
        IncidentId first = office.opened();
        IncidentId second = office.opened();
        sato.handle(first, new Acknowledge()).orThrow();
        assertThat(desk.records().incidents()).containsExactly(desk.history(first), desk.history(second));
        assertThat(desk.records().alerts()).isEmpty();
    }
}
