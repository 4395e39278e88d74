package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person is called on a channel as often as is allowed; what is above waits, and none is dropped. */
class DeliveryLimitTest {

    private static final Plan ONE = Switchboard.plan("{functional: [{at: 0m, call: sato}]}");
    private static final DeliverySettings VOICE = DeliverySettings.builder()
            .limit(
                    "phone",
                    RateLimit.of(3, Duration.ofMinutes(15)),
                    RateLimit.of(7, Duration.ofHours(1)),
                    RateLimit.of(15, Duration.ofHours(3)))
            .build();

    private static void twenty(Switchboard office) {
        for (int i = 0; i < 20; i++) {
            office.open();
        }
    }

    private static List<Integer> minutes(Switchboard office) {
        return office.lines().stream()
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(" "))))
                .toList();
    }

    @Test
    void j1DelaysWhatIsAboveTheLimitsAndDropsNothing() {
        Switchboard office = Switchboard.of(ONE, VOICE);
        twenty(office);
        office.deliver();
        office.minutes(400);
        assertThat(minutes(office))
                .containsExactly(0, 0, 0, 15, 15, 15, 30, 60, 60, 60, 75, 75, 75, 90, 120, 180, 180, 180, 195, 195);
        assertThat(office.keys()).doesNotHaveDuplicates();
        assertThat(office.deliveries()).hasSize(20).extracting(Delivery::status).containsOnly(DeliveryStatus.SENT);
    }

    @Test
    void j1CountsAcrossRestartsAndDesks() {
        Switchboard office = Switchboard.of(ONE, VOICE);
        twenty(office);
        office.deliver();
        for (int minute = 1; minute <= 400; minute++) {
            office.clock.minutes(1);
            office.restart();
            office.deliver();
            office.another().deliver(office);
        }
        assertThat(minutes(office))
                .containsExactly(0, 0, 0, 15, 15, 15, 30, 60, 60, 60, 75, 75, 75, 90, 120, 180, 180, 180, 195, 195);
    }

    @Test
    void comesBackForAPlaceWithoutAllTheOthers() {
        Switchboard office = Switchboard.of(ONE, VOICE);
        twenty(office);
        office.deliver();
        office.minutes(400);
        long delays = office.keys().stream()
                .flatMap(key -> office.story(key).stream())
                .filter("delayed rate-limit"::equals)
                .count();
        assertThat(delays).isEqualTo(17);
    }

    @Test
    void leavesOtherPeopleAndOtherChannelsAlone() {
        Switchboard office = Switchboard.of(
                Switchboard.plan("{functional: [{at: 0m, call: [sato, mori, ito]}]}"),
                DeliverySettings.builder()
                        .limit("phone", RateLimit.of(1, Duration.ofHours(1)))
                        .build());
        office.open();
        office.open();
        office.deliver();
        assertThat(office.lines()).containsExactlyInAnyOrder("0 sato", "0 mori", "0 ito", "0 ito");
    }

    @Test
    void countsAttemptsThatFailed() {
        Switchboard office = Switchboard.of(
                ONE,
                DeliverySettings.builder()
                        .limit("phone", RateLimit.of(1, Duration.ofMinutes(20)))
                        .build());
        office.open();
        office.behaviour = notice -> {
            throw new IllegalStateException("it rang, then the line broke");
        };
        office.deliver();
        office.minutes(45);
        assertThat(minutes(office)).containsExactly(0, 20, 40);
    }

    @Test
    void asksAtEachPlaceWhetherItIsStillWanted() {
        Switchboard office = Switchboard.of(ONE, VOICE);
        List<IncidentId> open = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            open.add(office.open());
        }
        office.deliver();
        open.forEach(id -> office.acknowledged(id, "ito"));
        office.minutes(30);
        assertThat(office.notices).hasSize(3);
        assertThat(office.deliveries())
                .filteredOn(delivery -> delivery.status() == DeliveryStatus.SUPPRESSED)
                .hasSize(2);
    }

    @Test
    void refusesLimitsThatLimitNothing() {
        assertThatThrownBy(() -> RateLimit.of(0, Duration.ofHours(1)))
                .hasMessage("rate limit is 0 calls, allowed are 1 to 10,000");
        assertThatThrownBy(() -> RateLimit.of(1, Duration.ZERO))
                .hasMessage("rate limit is within PT0S, give more than nothing");
    }
}
