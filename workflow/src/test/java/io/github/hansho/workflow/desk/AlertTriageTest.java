package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.AlertRejudged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.Rejected;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What persons do with groups of alerts. */
class AlertTriageTest {

    private final Office office = new Office(Feed.PLAN);
    private final Received left =
            office.sato.receive(Feed.from("ids", "1", "strange", DeskClock.START, Observable.host("DB01")));
    private final String group = left.group();

    private List<Fact> facts() {
        return List.copyOf(office.desk.records().alerts().get(0).changes());
    }

    @Test
    void aGroupIsJudgedAndJudgedAnew() {
        AlertGroup judged = office.sato.judge(group, Verdict.SUSPECTED, "odd").orElseThrow();
        assertThat(judged.judgement().orElseThrow().by()).isEqualTo(Office.SATO);
        office.ito.judge(group, Verdict.FALSE_POSITIVE, "known tool");
        assertThat(facts()).hasExactlyElementsOfTypes(AlertJudged.class, AlertRejudged.class);
        assertThat(((AlertRejudged) facts().get(1)).from()).isEqualTo(Verdict.SUSPECTED);
        assertThat(Feed.group(office, group).rejudged()).isEqualTo(1);
    }

    @Test
    void thereIsNothingToJudgeWhereThereIsNoGroup() {
        assertThat(office.sato.judge("nothing", Verdict.SUSPECTED, "odd")).isEmpty();
    }

    @Test
    void twoThatJudgeAtOnceAreBothOnRecord() {
        Office other = office.besides(Feed.PLAN);
        office.journal.beforeNextAppend(() -> other.ito.judge(group, Verdict.FALSE_POSITIVE, "known tool"));
        office.sato.judge(group, Verdict.SUSPECTED, "odd");
        assertThat(facts()).hasExactlyElementsOfTypes(AlertJudged.class, AlertRejudged.class);
    }

    @Test
    void anIncidentIsOpenedForAGroup() {
        Accepted opened = office.sato.openFor(group, "low").orThrow();
        assertThat(facts())
                .containsExactly(
                        new AlertLinked(Stamp.of(DeskClock.START, Office.SATO), opened.id(), AlertLink.OPENED));
        assertThat(office.desk.incident(opened.id()).alerts().count()).isEqualTo(1);
        Rejected again = (Rejected) office.sato.openFor(group, "low");
        assertThat(again.refusals().get(0).code()).isEqualTo("alert-taken");
        assertThat(Office.code(office.sato.openFor(group, "urgent"))).isEqualTo("unknown-severity");
    }

    @Test
    void aGroupIsAttachedAsARuleWouldAttachIt() {
        IncidentId id = office.opened();
        office.sato
                .handle(id, Hold.until(DeskClock.START.plus(Duration.ofHours(5)), "vendor"))
                .orThrow();
        office.clock.minutes(1);
        assertThat(office.sato.attach(group, id)).isInstanceOf(Accepted.class);
        assertThat(facts())
                .containsExactly(
                        new AlertLinked(Stamp.of(office.clock.instant(), Office.SATO), id, AlertLink.ATTACHED));
        assertThat(office.desk.incident(id).activity()).isEqualTo(Activity.ACTIVE);
        assertThat(office.desk.incident(id).scope().notContained()).containsExactly("DB01");
    }

    @Test
    void whatFellDueBeforeDoesNotChangeWhoAttached() {
        IncidentId id = office.opened();
        office.sato.handle(id, Office.offer()).orThrow();
        office.clock.minutes(31);
        office.ito.attach(group, id).orThrow();
        assertThat(facts().get(0).stamp()).isEqualTo(Stamp.of(office.clock.instant(), Office.ITO));
    }

    @Test
    void aGroupThatThereIsNotAndAnIncidentThatThereIsNotAreRefused() {
        Rejected no = (Rejected) office.sato.openFor("nothing", "low");
        assertThat(no.refusals().get(0).code()).isEqualTo("unknown-alert-group");
        assertThat(no.refusals().get(0).in(Locale.ENGLISH)).isEqualTo("There is no alert group nothing");
        assertThat(no.refusals().get(0).in(Locale.JAPANESE)).isEqualTo("アラートグループnothingはありません");
        assertThat(Office.code(office.sato.attach("nothing", office.opened()))).isEqualTo("unknown-alert-group");
        assertThat(Office.code(office.sato.attach(group, IncidentId.of("0000-0000-0001"))))
                .isEqualTo("unknown-incident");
        assertThat(facts()).isEmpty();
    }

    @Test
    void aClockThatRunsBackwardsIsMarkedOnAGroupToo() {
        office.clock.minutes(-5);
        office.sato.judge(group, Verdict.SUSPECTED, "odd");
        Stamp stamp = facts().get(0).stamp();
        assertThat(stamp.at()).isEqualTo(DeskClock.START);
        assertThat(stamp.isClockBehind()).isTrue();
    }

    @Test
    void anOpeningForAGroupIsKeptOnceUnderARequestId() {
        Accepted first = office.sato.once("r-1").openFor(group, "low").orThrow();
        assertThat(office.sato.once("r-1").openFor(group, "low")).isEqualTo(first);
        assertThat(facts()).hasSize(1);
    }
}
