package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertsCounted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.KeptFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Repeats, duplicates and stragglers. */
class StormTest {

    private final Office office = new Office(Feed.PLAN);
    private final Instant start = DeskClock.START;

    private List<Fact> counted() {
        return office.entries().stream()
                .flatMap(entry -> entry.facts().stream())
                .map(KeptFact::fact)
                .filter(fact -> fact instanceof AlertsCounted)
                .toList();
    }

    @Test
    void aStormIsAtMostOneEntryAMinute() {
        for (int i = 0; i < 10_001; i++) {
            office.sato.receive(Feed.alert("a" + i, "noise", office.clock.instant(), Observable.host("DB01")));
            office.clock.forward(Duration.ofMillis(60));
        }
        assertThat(counted().size()).isLessThanOrEqualTo(10);
        AlertGroup group = Feed.groups(office).get(0);
        assertThat(group.count()).isEqualTo(10_001);
        assertThat(counted().size()).isLessThanOrEqualTo(11);
        assertThat(group.to()).isEqualTo(office.clock.instant().minusMillis(60));
        assertThat(office.entries().size()).isLessThan(16);
    }

    @Test
    void theCountOfAMinuteIsKeptByTick() {
        office.sato.receive(Feed.alert("1", "noise", start));
        office.sato.receive(Feed.alert("2", "noise", start));
        office.desk.tick();
        assertThat(counted()).isEmpty();
        office.clock.minutes(1);
        office.desk.tick();
        assertThat(counted()).hasSize(1);
        office.desk.tick();
        assertThat(counted()).hasSize(1);
    }

    @Test
    void oneThatNamesSomethingNewIsKeptWholeUntilThereAreTooMany() {
        for (int i = 0; i < 100; i++) {
            office.sato.receive(Feed.alert("a" + i, "noise", start, Observable.address("10.0.0." + i)));
        }
        AlertGroup group = Feed.groups(office).get(0);
        assertThat(group.observables()).hasSize(AlertGroup.OBSERVABLES);
        assertThat(group.count()).isEqualTo(100);
        assertThat(office.desk.records().alerts().get(0).changes()).hasSize(AlertGroup.OBSERVABLES);
    }

    @Test
    void anAlertOnRecordThatIsDeliveredTwiceIsADuplicate() {
        String group = office.sato.receive(Feed.alert("1", "noise", start)).group();
        office.sato.receive(Feed.alert("2", "noise", start, Observable.host("DB01")));
        for (String id : new String[] {"1", "2"}) {
            Received again = office.sato.receive(Feed.alert(id, "noise", start, Observable.host("DB01")));
            assertThat(again.how()).isEqualTo(Received.How.DUPLICATE);
            assertThat(again.group()).isEqualTo(group);
        }
        assertThat(Feed.groups(office).get(0).count()).isEqualTo(2);
    }

    @Test
    void aDuplicateNamesItsIncidentAlsoWhenItsGroupIsLongOver() {
        Received first = office.sato.receive(Feed.graded(Feed.from("ids", "1", "beacon", start), "high"));
        office.clock.minutes(60);
        office.sato.receive(Feed.from("ids", "2", "beacon", office.clock.instant()));
        Received again = office.sato.receive(Feed.graded(Feed.from("ids", "1", "beacon", start), "high"));
        assertThat(again.how()).isEqualTo(Received.How.DUPLICATE);
        assertThat(again.group()).isEqualTo(first.group());
        assertThat(again.incident()).isEqualTo(first.incident());
    }

    @Test
    void theKeyGoesFromGroupToGroup() {
        String[] groups = new String[5];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = office.sato
                    .receive(Feed.alert("a" + i, "noise", office.clock.instant()))
                    .group();
            assertThat(office.sato
                            .receive(Feed.alert("b" + i, "noise", office.clock.minutes(10)))
                            .group())
                    .isEqualTo(groups[i]);
            office.clock.forward(Duration.ofMinutes(10).plusNanos(1));
        }
        assertThat(groups).doesNotHaveDuplicates();
        assertThat(Feed.groups(office)).extracting(AlertGroup::count).containsOnly(2L);
    }

    @Test
    void aStragglerJoinsTheGroupBeforeOrBeginsOneThatLaterStragglersJoin() {
        String before = receive("1", 0);
        String latest = receive("2", 60);
        assertThat(receive("3", 55)).isEqualTo(latest);
        assertThat(receive("4", 8)).isEqualTo(before);
        String straggler = receive("5", 30);
        assertThat(straggler).isNotIn(before, latest);
        assertThat(receive("6", 39)).isEqualTo(straggler);
        assertThat(receive("7", 48)).isEqualTo(latest);
        assertThat(receive("8", 65)).isEqualTo(latest);
        assertThat(Feed.groups(office)).hasSize(3);
    }

    private String receive(String id, int minute) {
        return office.sato
                .receive(Feed.alert(id, "noise", start.plus(Duration.ofMinutes(minute))))
                .group();
    }

    @Test
    void whatIsCountedButNotKeptYetStretchesTheGroupToo() {
        String group = receive("1", 0);
        assertThat(receive("2", 9)).isEqualTo(group);
        assertThat(receive("3", 18)).isEqualTo(group);
        assertThat(receive("4", -9)).isEqualTo(group);
        assertThat(receive("5", -18)).isEqualTo(group);
        assertThat(Feed.groups(office).get(0).from()).isEqualTo(start.minus(Duration.ofMinutes(18)));
    }

    @Test
    void anAlertWithoutATimeIsAsOfItsArrival() {
        office.sato.receive(Alert.of("edr", "1", "x"));
        assertThat(Feed.groups(office).get(0).from()).isEqualTo(start);
    }

    @Test
    void anAlertFromTheFutureDoesNotStopTheOthers() {
        String future = receive("1", 525_600);
        String now = receive("2", 0);
        assertThat(now).isNotEqualTo(future);
        assertThat(receive("3", 5)).isEqualTo(now);
        assertThat(receive("4", 12)).isEqualTo(now);
    }
}
