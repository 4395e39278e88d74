package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.ContainAsset;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan's rules do with an alert, the first that knows it and can do something. */
class IntakeTest {

    private final Office office = new Office(Feed.PLAN);
    private final Instant start = DeskClock.START;

    private Received receive(Alert alert) {
        return office.sato.receive(alert);
    }

    private IncidentId openFor(Observable... named) {
        return office.sato
                .open(Feed.alert("known", "service", start, named), "low")
                .orThrow()
                .id();
    }

    @Test
    void aRuleDismissesWithAVerdictAndAReason() {
        Received received = receive(Feed.alert("1", "scan", start));
        assertThat(received.how()).isEqualTo(Received.How.DISMISSED);
        assertThat(received.rule()).contains("scanner");
        AlertGroup.Judgement judgement =
                Feed.group(office, received.group()).judgement().orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(Verdict.BENIGN_TRUE_POSITIVE);
        assertThat(judgement.by()).isEqualTo(Actor.rule("scanner"));
        assertThat(judgement.reason()).isEqualTo(Text.of("agreed"));
    }

    @Test
    void aRuleHoldsForAReview() {
        Received received = receive(Feed.alert("1", "odd", start));
        assertThat(received.how()).isEqualTo(Received.How.HELD);
        assertThat(Feed.group(office, received.group()).heldUntil()).contains(start.plus(Duration.ofHours(4)));
    }

    @Test
    void aRuleOpensAtItsSeverityForTheTeamThatDelivers() {
        Received received = receive(Feed.graded(Feed.from("ids", "1", "beacon", start), "high"));
        assertThat(received.how()).isEqualTo(Received.How.OPENED);
        Incident incident = office.desk.incident(received.incident().orElseThrow());
        assertThat(incident.severity()).contains("high");
        assertThat(incident.owner()).isEqualTo(Party.team("soc"));
        assertThat(incident.alerts().count()).isEqualTo(1);
        assertThat(incident.title()).isEqualTo(Text.of("beacon seen"));
        assertThat(Feed.group(office, received.group()).incident())
                .contains(incident.id().value());
    }

    @Test
    void aRuleOpensAtTheAlertsOwnSeverityWhereThePlanHasIt() {
        Received known = receive(Feed.graded(Feed.from("ids", "1", "service", start), "medium"));
        assertThat(office.desk.incident(known.incident().orElseThrow()).severity())
                .contains("medium");
        Received unknown = receive(Feed.graded(Feed.from("nac", "1", "service", start), "17"));
        assertThat(office.desk.incident(unknown.incident().orElseThrow()).severity())
                .isEmpty();
    }

    @Test
    void onlyARuleThatSharesReadsWhatWasKept() {
        receive(Feed.from("ids", "1", "service", start));
        receive(Feed.alert("2", "scan", start));
        assertThat(office.journal.feedReads()).isZero();
        receive(Feed.alert("3", "service", start));
        assertThat(office.journal.feedReads()).isPositive();
    }

    @Test
    void aRuleLeavesItAndSoDoesNoRule() {
        assertThat(receive(Feed.alert("1", "trivial", start)))
                .satisfies(left -> assertThat(left.how()).isEqualTo(Received.How.LEFT))
                .satisfies(left -> assertThat(left.rule()).contains("trivial"));
        Received nobody = receive(Feed.from("ids", "2", "strange", start));
        assertThat(nobody.how()).isEqualTo(Received.How.LEFT);
        assertThat(nobody.rule()).isEmpty();
        assertThat(Feed.group(office, nobody.group()).neverLookedAt()).isTrue();
    }

    @Test
    void aRuleAttachesToTheOpenIncidentThatNamesTheSameThing() {
        IncidentId id = openFor(Observable.host("DB01"));
        openFor2();
        Received received = receive(Feed.alert("2", "usb", start, Observable.host("DB01")));
        assertThat(received)
                .isEqualTo(new Received(
                        received.group(), Received.How.ATTACHED, Optional.of(id), Optional.of("same-trail")));
        assertThat(office.desk.incident(id).alerts().count()).isEqualTo(2);
        assertThat(Feed.group(office, received.group()).incident()).contains(id.value());
    }

    private void openFor2() {
        office.sato
                .open(Feed.alert("other", "service", start, Observable.host("WEB1")), "low")
                .orThrow();
    }

    @Test
    void attachingFallsThroughWithoutAnOpenIncident() {
        Received nothing = receive(Feed.graded(Feed.alert("1", "usb", start, Observable.host("DB01")), "high"));
        assertThat(nothing.rule()).contains("grave");
        IncidentId id = nothing.incident().orElseThrow();
        office.clock.minutes(1);
        assertThat(receive(Feed.alert("2", "mail", start, Observable.host("DB01")))
                        .incident())
                .contains(id);
    }

    @Test
    void anIncidentThatIsAnExerciseTakesInNoAlert() {
        office.sato
                .open(Opening.builder()
                        .title(Text.of("drill"))
                        .mode(Mode.EXERCISE)
                        .addAlerts(AttachAlert.of(Feed.alert("1", "x", start, Observable.host("DB01"))))
                        .build())
                .orThrow();
        assertThat(receive(Feed.alert("2", "usb", start, Observable.host("DB01")))
                        .how())
                .isEqualTo(Received.How.LEFT);
    }

    @Test
    void attachingEndsAHoldInvolvesTheHostAndMakesItUncontained() {
        IncidentId id = openFor(Observable.account("logi-maint"));
        office.sato
                .handle(id, InvolveAsset.of("DB01").and(ContainAsset.of("DB01")))
                .orThrow();
        office.sato
                .handle(id, Hold.until(start.plus(Duration.ofHours(5)), "vendor"))
                .orThrow();
        receive(Feed.alert(
                "2",
                "usb",
                start,
                Observable.account("logi-maint"),
                Observable.host("LBL-07"),
                Observable.host("DB01")));
        Incident incident = office.desk.incident(id);
        assertThat(incident.activity()).isEqualTo(Activity.ACTIVE);
        assertThat(incident.scope().notContained()).containsExactly("LBL-07");
        assertThat(incident.milestones().of(Milestone.CONTAINED)).isEmpty();
    }

    @Test
    void anotherHostInAGroupThatIsAttachedIsInvolvedToo() {
        IncidentId id = openFor(Observable.account("logi-maint"));
        receive(Feed.alert("2", "usb", start, Observable.account("logi-maint"), Observable.host("LBL-07")));
        Received more = receive(Feed.alert("3", "usb", start, Observable.host("LBL-08")));
        assertThat(more).isEqualTo(new Received(more.group(), Received.How.GROUPED, Optional.of(id), Optional.empty()));
        assertThat(office.desk.incident(id).scope().notContained()).containsExactly("LBL-07", "LBL-08");
        assertThat(office.desk.incident(id).alerts().count()).isEqualTo(2);
        assertThat(receive(Feed.alert("4", "mail", start, Observable.host("LBL-08")))
                        .incident())
                .contains(id);
    }

    @Test
    void aClosedIncidentTakesInNothingUntilItIsReopened() {
        Office short1 = new Office(Plan.parse("short.yaml", """
                plan: {id: short, version: "1"}
                intake: {groupBy: [source, rule], rules: [{id: same, attach: [host]}]}
                lifecycle:
                  states: {open: {phase: triage}, over: {phase: closed}}
                  moves: [{from: open, to: over}, {from: over, to: open, reopen: true}]
                """));
        IncidentId id = short1.sato
                .open(Feed.alert("1", "service", start, Observable.host("DB01")), "low")
                .orThrow()
                .id();
        short1.sato.handle(id, Move.to("over")).orThrow();
        assertThat(short1.sato
                        .receive(Feed.alert("2", "a", start, Observable.host("DB01")))
                        .how())
                .isEqualTo(Received.How.LEFT);
        short1.sato.handle(id, Move.to("open").because("more logs")).orThrow();
        assertThat(short1.sato
                        .receive(Feed.alert("3", "b", start, Observable.host("DB01")))
                        .incident())
                .contains(id);
    }

    @Test
    void anAlertThatHasItsIncidentAlreadyIsLinkedWithIt() {
        Alert alert = Feed.graded(Feed.from("ids", "1", "beacon", start), "high");
        IncidentId id = office.sato.open(alert, "low").orThrow().id();
        Received received = receive(alert);
        assertThat(received)
                .isEqualTo(new Received(received.group(), Received.How.ATTACHED, Optional.of(id), Optional.empty()));
        assertThat(office.desk.incident(id).alerts().count()).isEqualTo(1);
        assertThat(office.desk.records().incidents()).hasSize(1);
    }

    @Test
    void anIncidentThatCannotBeAttachedToIsPassedOver() {
        IncidentId id = openFor(Observable.host("DB01"));
        Office next =
                office.besides(Plan.parse("next.yaml", Feed.PLAN.source().replace("version: \"1\"", "version: \"2\"")));
        Received received = next.sato.receive(Feed.alert("2", "usb", start, Observable.host("DB01")));
        assertThat(received.how()).isEqualTo(Received.How.LEFT);
        assertThat(office.desk.incident(id).alerts().count()).isEqualTo(1);
    }

    @Test
    void whatARuleKeepsIsAFactOfTheGroupAndOfTheIncidentAtOnce() {
        Received received = receive(Feed.graded(Feed.from("ids", "1", "beacon", start), "high"));
        assertThat(office.desk.history(received.incident().orElseThrow()).changes())
                .extracting(Change::type)
                .containsExactly("alert-attached");
        assertThat(office.desk.records().alerts().get(0).changes())
                .extracting(fact -> fact.type())
                .containsExactly("alert-linked");
    }
}
