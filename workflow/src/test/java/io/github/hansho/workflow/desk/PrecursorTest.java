package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.AlertRejudged;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Dismissed alerts are looked at again when a later one names the same thing. */
class PrecursorTest {

    private final Office office = new Office(Feed.PLAN);
    private final Instant start = DeskClock.START;

    @Test
    void theLaterAlertOpensWithTheDismissedOnes() {
        String scan = office.sato
                .receive(Feed.from("nids", "1", "scan", start, Observable.host("DB01")))
                .group();
        String vpn = office.sato
                .receive(Feed.from("vpn", "2", "login", start, Observable.host("DB01")))
                .group();
        office.sato.judge(vpn, Verdict.FALSE_POSITIVE, "vendor maintenance");
        office.clock.minutes(170);
        Received received =
                office.sato.receive(Feed.from("nids", "3", "lateral", office.clock.instant(), Observable.host("DB01")));

        assertThat(received.how()).isEqualTo(Received.How.OPENED);
        assertThat(received.rule()).contains("looks-again");
        Incident incident = office.desk.incident(received.incident().orElseThrow());
        assertThat(incident.severity()).contains("medium");
        assertThat(incident.alerts().count()).isEqualTo(3);
        assertThat(incident.alerts().firstEvidence()).contains(start);
        assertThat(office.desk.history(incident.id()).changes())
                .extracting(fact -> ((AlertAttached) fact).precursor())
                .containsExactly(true, true, false);
        for (String group : new String[] {scan, vpn}) {
            AlertGroup again = Feed.group(office, group);
            assertThat(again.incident()).contains(incident.id().value());
            assertThat(again.judgement().orElseThrow().verdict()).isEqualTo(Verdict.SUSPECTED);
            assertThat(again.rejudged()).isEqualTo(1);
        }
    }

    @Test
    void theSameKindCanBeItsOwnPrecursor() {
        Office same = new Office(Plan.parse("same.yaml", """
                plan: {id: same, version: "1"}
                intake: {groupBy: [source], gap: 10m}
                precursors: [{id: again, when: {rule: lateral}, sharing: [host], open: low}]
                """));
        String first = same.sato
                .receive(Feed.alert("1", "login", start, Observable.host("DB01")))
                .group();
        same.sato.judge(first, Verdict.FALSE_POSITIVE, "vendor maintenance");
        same.clock.minutes(60);
        Received later = same.sato.receive(Feed.alert("2", "lateral", same.clock.instant(), Observable.host("DB01")));
        assertThat(later.how()).isEqualTo(Received.How.OPENED);
        assertThat(later.group()).isNotEqualTo(first);
        assertThat(Feed.group(same, first).incident())
                .isEqualTo(Feed.group(same, later.group()).incident());
        assertThat(same.sato
                        .receive(Feed.alert("3", "x", same.clock.instant(), Observable.host("DB01")))
                        .group())
                .isEqualTo(later.group());
    }

    @Test
    void whatSharesNothingOrIsTooOldOrWasNotDismissedIsLeftAlone() {
        office.sato.receive(Feed.from("nids", "1", "scan", start, Observable.host("OTHER")));
        office.sato.receive(Feed.from("vpn", "2", "login", start, Observable.host("DB01")));
        Received nothing = office.sato.receive(Feed.from("nids", "3", "lateral", start, Observable.host("DB01")));
        assertThat(nothing.how()).isEqualTo(Received.How.LEFT);
        office.clock.forward(Duration.ofDays(1).plusMinutes(1));
        Received late = office.sato.receive(
                Feed.from("nids", "4", "lateral", office.clock.instant(), Observable.host("OTHER")));
        assertThat(late.how()).isEqualTo(Received.How.LEFT);
    }

    @Test
    void aDismissedAlertThatSomebodyOpenedAnIncidentForStaysThere() {
        office.sato.receive(Feed.from("nids", "1", "scan", start, Observable.host("DB01")));
        IncidentId id = office.sato
                .open(Feed.from("nids", "1", "scan", start, Observable.host("DB01")), "low")
                .orThrow()
                .id();
        Received later = office.sato.receive(Feed.from("nids", "2", "lateral", start, Observable.host("DB01")));
        assertThat(later.how()).isEqualTo(Received.How.LEFT);
        assertThat(office.desk.incident(id).alerts().count()).isEqualTo(1);
    }

    @Test
    void aPrecursorThatAnotherDeskRejudgedMeanwhileIsLookedAtAnew() {
        String scan = office.sato
                .receive(Feed.from("nids", "1", "scan", start, Observable.host("DB01")))
                .group();
        Office other = office.besides(Feed.PLAN);
        office.journal.beforeNextAppend(() -> other.sato.judge(scan, Verdict.TRUE_POSITIVE, "no scanner of ours"));
        Received later = office.sato.receive(Feed.from("nids", "2", "lateral", start, Observable.host("DB01")));
        assertThat(later.how()).isEqualTo(Received.How.LEFT);
        assertThat(office.desk.records().alerts().get(0).changes())
                .last()
                .isInstanceOfSatisfying(
                        AlertRejudged.class, again -> assertThat(again.to()).isEqualTo(Verdict.TRUE_POSITIVE));
    }
}
