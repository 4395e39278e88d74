package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Rejected;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A command under a request id is kept once, however often it is sent. */
class RequestTest {

    private final Office office = new Office(Office.TOKYO);
    private final Seat sato = office.sato;

    @Test
    void sentTwiceItIsAnsweredTwiceAndKeptOnce() {
        IncidentId id = office.opened();
        Decision first = sato.once("r-1").handle(id, Note.of("seen"));
        assertThat(first).isInstanceOf(Accepted.class);
        assertThat(sato.once("r-1").handle(id, Note.of("seen"))).isEqualTo(first);
        assertThat(office.desk.incident(id).revision()).isEqualTo(2);
    }

    @Test
    void theFirstAnswerIsGivenAlsoWhenTheSecondWouldBeRefused() {
        IncidentId id = office.opened();
        Decision first = sato.once("r-1").handle(id, Move.to("triage"));
        sato.handle(id, Move.to("analysis")).orThrow();
        assertThat(sato.once("r-1").handle(id, Move.to("triage"))).isEqualTo(first);
    }

    @Test
    void anOpeningSentTwiceOpensOnce() {
        Alert alert = Alert.of("edr", "1", "x");
        Decision first = sato.once("r-1").open(alert, "high");
        assertThat(first).isInstanceOf(Accepted.class);
        assertThat(sato.once("r-1").open(alert, "high")).isEqualTo(first);
        assertThat(office.desk.records().incidents()).hasSize(1);
    }

    @Test
    void aRejectedCommandMayBeSentAgainUnderTheSameId() {
        IncidentId id = office.opened();
        assertThat(sato.once("r-1").handle(id, Move.to("nowhere"))).isInstanceOf(Rejected.class);
        assertThat(sato.once("r-1").handle(id, Move.to("triage"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aRequestIdStaysWithItsIncident() {
        IncidentId id = office.opened();
        IncidentId other = office.opened();
        sato.once("r-1").handle(id, new Acknowledge()).orThrow();
        Rejected no = (Rejected) sato.once("r-1").handle(other, new Acknowledge());
        assertThat(no.refusals().get(0).code()).isEqualTo("request-used");
        assertThat(no.refusals().get(0).in(Locale.ENGLISH))
                .isEqualTo("Request r-1 was used for incident " + id + " already; give the command an id of its own");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE))
                .isEqualTo("リクエストr-1はすでにインシデント" + id + "で使われています。別のリクエストIDを指定してください");
        assertThat(Office.code(sato.once("r-1").open(Alert.of("edr", "1", "x"), "low")))
                .isEqualTo("request-used");
    }

    @Test
    void theIdOfAnOpeningIsNotThatOfAnotherCommand() {
        IncidentId id = sato.once("r-1")
                .open(Alert.of("edr", "1", "x"), "low")
                .orThrow()
                .id();
        assertThat(Office.code(sato.once("r-1").handle(id, new Acknowledge()))).isEqualTo("request-used");
    }

    @Test
    void theIdOfAJudgementIsNotThatOfAnotherCommand() {
        String group = sato.receive(Alert.of("edr", "1", "x")).group();
        String other = sato.receive(Alert.of("ids", "1", "x")).group();
        sato.once("r-1").judge(group, Verdict.FALSE_POSITIVE, "scanner");
        assertThat(sato.once("r-1").judge(group, Verdict.FALSE_POSITIVE, "scanner"))
                .hasValueSatisfying(judged -> assertThat(judged.rejudged()).isZero());
        assertThatThrownBy(() -> sato.once("r-1").judge(other, Verdict.FALSE_POSITIVE, "scanner"))
                .isInstanceOfSatisfying(RequestUsedException.class, e -> {
                    assertThat(e.request()).isEqualTo("r-1");
                    assertThat(e.usedFor().value()).isEqualTo(group);
                })
                .hasMessage("request r-1 was used for ALERTS " + group + " already, give the command an id of its own");
        Rejected no = (Rejected) sato.once("r-1").handle(office.opened(), new Acknowledge());
        assertThat(no.refusals().get(0).in(Locale.ENGLISH))
                .isEqualTo("Request r-1 was used for alert group " + group
                        + " already; give the command an id of its own");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE))
                .isEqualTo("リクエストr-1はすでにアラートグループ" + group + "で使われています。別のリクエストIDを指定してください");
    }

    @Test
    void theIdStandsInEveryFactOfTheCommand() {
        IncidentId id = office.opened();
        Accepted accepted =
                sato.once("r-1").handle(id, Move.to("triage").and(Note.of("x"))).orThrow();
        assertThat(accepted.facts())
                .allSatisfy(fact -> assertThat(fact.stamp().request()).contains("r-1"));
    }

    @Test
    void ofTwoThatRaceUnderOneIdBothGetTheAnswerOfTheFirst() {
        IncidentId id = office.opened();
        Office other = office.besides(Office.TOKYO);
        Decision[] first = new Decision[1];
        office.journal.beforeNextAppend(() -> first[0] = other.sato.once("r-1").handle(id, Move.to("triage")));
        assertThat(sato.once("r-1").handle(id, Move.to("triage"))).isEqualTo(first[0]);
        assertThat(office.desk.incident(id).revision()).isEqualTo(2);
    }
}
