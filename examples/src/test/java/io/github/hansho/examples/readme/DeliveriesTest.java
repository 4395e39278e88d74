package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.DeliveryHealth;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What docs/deliveries.md shows. */
class DeliveriesTest {

    private final Plan plan = Plan.parse("calls.yaml", """
            plan: {id: calls, version: "1"}
            people: {sato: {channels: [phone]}}
            escalations:
              always: {functional: [{at: 0m, call: sato}]}
            """);

    @Test
    void aCallIsMadeAndWhatCameOfItIsKept() {
        List<String> said = new ArrayList<>();
        // region deliver
        DeliverySettings settings = DeliverySettings.builder()
                .limit("phone", RateLimit.of(3, Duration.ofMinutes(15)), RateLimit.of(15, Duration.ofHours(3)))
                .repeatAfter(Duration.ofMinutes(10))
                .build();
        IncidentDesk desk = IncidentDesk.of(plan).deliveries(settings).build();

        Notifier telephone = notice -> {
            String words = notice.person() + ": " + notice.title().or("an incident");
            said.add(words); // your telephone system, which drops what it has under notice.key()
            return Receipt.sent(words);
        };
        desk.as(Actor.person("sato").in("soc"))
                .open(Opening.builder().title(Text.of("EDR switched off")).build())
                .orThrow();

        desk.tick(); // decides whom to call
        desk.deliver(telephone); // calls them
        desk.audit(); // checks that nobody was left out

        DeliveryHealth health = desk.health();
        for (Message reason : health.reasons(desk.now())) {
            System.err.println(reason.in(Locale.JAPANESE));
        }
        List<Delivery> lookAtThese = desk.setAside();
        // endregion
        assertThat(said).containsExactly("sato: EDR switched off");
        assertThat(health.isRed(desk.now())).isFalse();
        assertThat(lookAtThese).isEmpty();
    }
}
