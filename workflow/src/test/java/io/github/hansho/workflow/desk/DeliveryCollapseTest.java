package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same person is not called several times over for the same thing. */
class DeliveryCollapseTest {

    private static final String EVERY_TEN =
            "{functional: [{at: 0m, call: sato}, {at: 10m, call: sato}, {at: 20m, call: sato}]}";
    private static final Plan AGAIN = Switchboard.plan(EVERY_TEN);
    private static final RateLimit HALF_HOUR = RateLimit.of(1, Duration.ofMinutes(30));

    private static DeliverySettings.Builder limited() {
        return DeliverySettings.builder().limit("phone", HALF_HOUR);
    }

    private static List<String> stories(Switchboard office) {
        return office.deliveries().stream()
                .map(delivery ->
                        String.join(", ", office.story(delivery.queued().key())))
                .toList();
    }

    @Test
    void aCallGoesIntoOneThatWaits() {
        Switchboard office = Switchboard.of(AGAIN, limited().build());
        IncidentId id = office.open();
        office.deliver();
        office.minutes(40);
        assertThat(office.lines()).containsExactly("0 sato", "30 sato");
        assertThat(office.notices).extracting(Notice::calls).containsExactly(1, 2);
        assertThat(stories(office))
                .containsExactly(
                        "queued, attempted, sent",
                        "queued, delayed rate-limit, joined, attempted, sent",
                        "queued, collapsed same-call");
        assertThat(office.results(id)).containsExactly(Contact.SENT, Contact.SENT);
    }

    @Test
    void callsThatAreReadTogetherAreOne() {
        Switchboard office = Switchboard.of(AGAIN, DeliverySettings.DEFAULT);
        office.open();
        for (int call = 0; call < 2; call++) {
            office.clock.minutes(10);
            office.desk.tick();
        }
        office.deliver();
        assertThat(office.notices).extracting(Notice::calls).containsExactly(3);
    }

    @Test
    void noCallGoesIntoOneThatWasAttempted() {
        Switchboard office = Switchboard.of(AGAIN, DeliverySettings.DEFAULT);
        office.open();
        office.behaviour = notice -> Receipt.failed();
        office.deliver();
        office.clock.minutes(10);
        office.desk.tick();
        office.behaviour = notice -> Receipt.sent("");
        office.deliver();
        assertThat(office.keys()).hasSize(3).last().isNotEqualTo(office.keys().get(0));
        assertThat(office.deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.SENT);
    }

    @Test
    void eachCallIsMadeWhereThatIsWished() {
        Switchboard office = Switchboard.of(AGAIN, limited().collapse(false).build());
        office.open();
        office.deliver();
        office.minutes(90);
        assertThat(office.lines()).containsExactly("0 sato", "30 sato", "60 sato");
    }

    @Test
    void otherActsPeopleAndIncidentsAreCalledForThemselves() {
        Switchboard office = Switchboard.of(
                Switchboard.plan("{functional: [{at: 0m, call: [sato, mori]}, {at: 0m, inform: sato}]}"),
                DeliverySettings.DEFAULT);
        office.open();
        office.open();
        assertThat(office.deliver()).isEqualTo(6);
    }

    @Test
    void isMadeAsLongAsOneOfTheCallsInItIsWanted() {
        Plan tracks = Switchboard.plan(
                "{functional: [{at: 0m, call: sato}, {at: 10m, call: sato}], hierarchical: [{at: 11m, call: sato}]}");
        Switchboard office = Switchboard.of(tracks, limited().build());
        IncidentId id = office.open();
        office.deliver();
        office.minutes(12);
        office.acknowledged(id, "mori");
        office.minutes(30);
        assertThat(office.lines()).containsExactly("0 sato", "30 sato");
        assertThat(office.notices.get(1).calls()).isEqualTo(2);
    }

    @Test
    void isNotMadeWhenNoneOfThemIs() {
        Switchboard office = Switchboard.of(AGAIN, limited().build());
        IncidentId id = office.open();
        office.deliver();
        office.minutes(25);
        office.acknowledged(id, "mori");
        office.minutes(30);
        assertThat(office.lines()).containsExactly("0 sato");
        assertThat(stories(office).get(1)).endsWith("suppressed acknowledged");
    }

    @Test
    void noMoreThanSixtyFourGoIntoOne() {
        String steps = "{at: 0m, call: sato}, ".repeat(60) + "{at: 0m, call: sato}";
        Plan many = Switchboard.plan("{functional: [" + steps + "], settings: {additionalPasses: 2}}");
        Switchboard office = Switchboard.of(many, limited().build());
        office.open();
        office.minutes(120);
        assertThat(office.deliveries()).hasSize(183);
        assertThat(office.notices.stream().mapToInt(Notice::calls).sum()).isEqualTo(183);
        assertThat(office.notices).allMatch(notice -> notice.calls() <= 1 + Delivery.JOINED);
    }

    private static Switchboard every(int first, int second, Duration repeat) {
        Switchboard office = Switchboard.of(
                Switchboard.plan(
                        "{functional: [{at: %dm, call: sato}, {at: %dm, call: sato}]}".formatted(first, second)),
                DeliverySettings.builder().repeatAfter(repeat).build());
        office.open();
        office.deliver();
        office.minutes(30);
        return office;
    }

    @Test
    void j2SaysNothingAgainNineMinutesLaterWhenItMayAfterTen() {
        Switchboard office = every(0, 9, Duration.ofMinutes(10));
        assertThat(office.lines()).containsExactly("0 sato");
        assertThat(stories(office)).last().isEqualTo("queued, suppressed repeated");
    }

    @Test
    void j2SaysItAgainElevenMinutesLater() {
        assertThat(every(0, 11, Duration.ofMinutes(10)).lines()).containsExactly("0 sato", "11 sato");
        assertThat(every(0, 10, Duration.ofMinutes(10)).lines()).containsExactly("0 sato", "10 sato");
    }

    @Test
    void j2SaysItOfEveryIncidentAndTriesWhatFailedAgain() {
        Switchboard office = Switchboard.of(
                Switchboard.plan("{functional: [{at: 0m, call: sato}]}"),
                DeliverySettings.builder().repeatAfter(Duration.ofHours(1)).build());
        for (int i = 0; i < 40; i++) {
            office.open();
        }
        office.behaviour = notice -> office.notices.size() <= 40 ? Receipt.failed() : Receipt.sent("");
        office.minutes(2);
        assertThat(office.notices).hasSize(80);
        assertThat(office.deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.SENT);
    }

    @Test
    void j2LooksAsFarBackAsItHasTo() {
        Switchboard office = Switchboard.of(
                Switchboard.plan("{functional: [{at: 0m, call: sato}, {at: 50m, call: sato}]}"),
                DeliverySettings.builder().repeatAfter(Duration.ofHours(1)).build());
        IncidentId first = office.open();
        office.deliver();
        for (int i = 0; i < 100; i++) {
            office.clock.forward(Duration.ofSeconds(20));
            office.open();
            office.deliver();
        }
        office.clock.minutes(20);
        office.desk.tick();
        office.restart();
        office.deliver();
        assertThat(office.results(first)).containsExactly(Contact.SENT, Contact.SUPPRESSED);
    }
}
