package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.plan.Plan;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IncidentDeskTest {

    private final Plan plan = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "1"}
            lifecycle: {use: hansho}
            """);
    private final IncidentDesk desk = IncidentDesk.inMemory(plan);
    private final Seat sato = desk.as(Actor.person("sato").in("soc"));

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
    }
}
