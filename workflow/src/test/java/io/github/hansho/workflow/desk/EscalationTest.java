package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The policy in six lines, on the night that surface examples play. */
class EscalationTest {

    private static final Plan TOKYO = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "1"}
            escalations:
              critical:
                when: {severity: {atLeast: critical}}
                functional:   [{at: 0m, call: soc}, {at: 10m, call: csirt}]
                hierarchical: [{at: 25m, call: ciso, orElse: deputy-ciso, unless: resolved}]
                settings: {onUnack: restart, onEmptyTarget: skipNow}
            """);

    private final DeskClock clock = new DeskClock();
    private final IncidentDesk desk = IncidentDesk.of(TOKYO)
            .clock(clock)
            .random(new Random(1))
            .directory(Directory.onCall(Map.of("soc", "sato", "csirt", "tanaka", "ciso", "mori", "deputy-ciso", "abe")))
            .build();
    private final Seat sato = desk.as(Actor.person("sato").in("soc"));
    private final Seat tanaka = desk.as(Actor.person("tanaka").in("csirt"));
    private final Instant start = clock.instant();

    private IncidentId opened(String severity) {
        return sato.open(Opening.builder()
                        .title(Text.of("EDR off"))
                        .severity(severity)
                        .build())
                .orThrow()
                .id();
    }

    private List<String> calls(IncidentId id) {
        return desk.history(id)
                .facts()
                .filter(StepFired.class::isInstance)
                .map(StepFired.class::cast)
                .map(call -> Duration.between(start, call.stamp().at()).toMinutes() + " "
                        + call.recipients().get(0).person())
                .toList();
    }

    @Test
    void callsWhoeverIsOnCallWhenTimeHasCome() {
        IncidentId id = opened("high");
        clock.minutes(4);
        sato.handle(id, SetSeverity.to("critical")).orThrow();
        assertThat(calls(id)).containsExactly("4 sato");
        assertThat(desk.agenda(id).toString()).isEqualTo("2026-11-22T13:14:00Z csirt, 2026-11-22T13:29:00Z ciso");
        clock.minutes(10);
        assertThat(desk.tick()).isEqualTo(1);
        clock.minutes(1);
        tanaka.handle(id, new Acknowledge()).orThrow();
        assertThat(desk.agenda(id).toString()).isEqualTo("2026-11-22T13:29:00Z ciso");
        for (int i = 0; i < 12 * 60; i++) {
            clock.minutes(1);
            desk.tick();
        }
        assertThat(calls(id)).containsExactly("4 sato", "14 tanaka", "29 mori");
    }

    @Test
    void saysWhatHappensNextIfNobodyReacts() {
        IncidentId id = opened("critical");
        assertThat(desk.forecast(id, start.plus(Duration.ofHours(12))).calls())
                .extracting(call -> call.people().iterator().next())
                .containsExactly("tanaka", "mori");
        assertThat(calls(id)).containsExactly("0 sato");
    }

    @Test
    void callsNobodyForAStepThatAnAnswerOvertook() {
        IncidentId id = opened("critical");
        clock.minutes(12);
        tanaka.handle(id, new Acknowledge()).orThrow();
        List<Fact> facts = desk.history(id).facts().toList();
        assertThat(facts).filteredOn(StepFired.class::isInstance).hasSize(1);
        assertThat(facts)
                .filteredOn(StepSkipped.class::isInstance)
                .extracting(fact -> ((StepSkipped) fact).reason())
                .containsExactly(SkipReason.OVERTAKEN);
        assertThat(desk.agenda(id).toString()).isEqualTo("2026-11-22T13:25:00Z ciso");
    }
}
