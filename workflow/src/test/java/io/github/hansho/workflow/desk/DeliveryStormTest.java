package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many incidents at once that call the same few people. */
class DeliveryStormTest {

    private static final int INCIDENTS = 10_000;
    private static final RateLimit LIMIT = RateLimit.of(200, Duration.ofMinutes(1));

    @Test
    void aStormOfIncidentsDropsNoCallAndKeepsEveryLimit() {
        Switchboard office = Switchboard.of(
                Switchboard.plan("{functional: [{at: 0m, call: [sato, mori]}]}"),
                DeliverySettings.builder().limit("phone", LIMIT).build());
        for (int i = 0; i < INCIDENTS; i++) {
            office.open();
        }
        Map<String, List<Instant>> calls = new HashMap<>();
        int rounds = 0;
        while (office.notices.size() < 2 * INCIDENTS && rounds++ < 100) {
            int before = office.notices.size();
            office.deliver();
            office.notices
                    .subList(before, office.notices.size())
                    .forEach(notice -> calls.computeIfAbsent(notice.person(), person -> new ArrayList<>())
                            .add(office.clock.instant()));
            office.clock.forward(Duration.ofSeconds(60));
        }
        assertThat(office.keys()).hasSize(2 * INCIDENTS).doesNotHaveDuplicates();
        assertThat(rounds).isEqualTo(INCIDENTS / LIMIT.calls());
        calls.values().forEach(DeliveryStormTest::keepsTheLimit);
        assertThat(office.deliveries())
                .hasSize(2 * INCIDENTS)
                .extracting(Delivery::status)
                .containsOnly(DeliveryStatus.SENT);
    }

    private static void keepsTheLimit(List<Instant> calls) {
        for (int i = 0; i + LIMIT.calls() < calls.size(); i++) {
            assertThat(calls.get(i + LIMIT.calls()))
                    .isAfterOrEqualTo(calls.get(i).plus(LIMIT.within()));
        }
    }

    @Test
    void aStormOfOneIncidentKeepsNoOtherWaiting() {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            people.append(i == 0 ? "" : ", ").append("p").append(i);
        }
        Plan plan = Plan.parse("storm.yaml", """
                plan: {id: storm, version: "1"}
                people: {%s}
                escalations:
                  all: {functional: [{at: 0m, call: [%s]}]}
                """.formatted(people.toString().replaceAll("(p\\d+)", "$1: {}"), people));
        Switchboard office = Switchboard.of(plan, DeliverySettings.DEFAULT);
        IncidentId storm = office.open();
        IncidentId other = office.open();
        office.deliver();
        assertThat(office.notices.subList(0, 6))
                .extracting(Notice::incident)
                .containsOnly(storm, other)
                .filteredOn(other::equals)
                .hasSize(3);
        assertThat(office.notices).hasSize(1_200);
    }

    @Test
    void incidentsTakeTurns() {
        List<HistoryId> due = new ArrayList<>();
        for (String key : List.of("A:1:x", "A:1:y", "A:2:x", "B:7:x", "C:1:x", "C:1:y")) {
            due.add(HistoryId.delivery(key));
        }
        assertThat(Turns.of(due)).containsExactly("A:1:x", "B:7:x", "C:1:x", "A:1:y", "C:1:y", "A:2:x");
    }
}
