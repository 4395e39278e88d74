package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.exchange.Envelope;
import io.github.hansho.workflow.exchange.Envelopes;
import io.github.hansho.workflow.exchange.Exchange;
import io.github.hansho.workflow.plan.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider with a file hands an incident to a customer with a database; both are started anew before each step. */
class ExchangeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Envelopes JSON = Envelopes.of(Jackson2.texts());

    @TempDir
    Path folder = Path.of("");

    /** One of the two sides, of which nothing is kept but its store. */
    private record Side(Stores store, String organisation, String team, String peer) {
        IncidentDesk desk() {
            store.reopen();
            Plan plan = Plan.parse(organisation + ".yaml", "plan: {id: " + organisation + ", version: \"1\"}\n");
            return IncidentDesk.of(plan)
                    .tenant(organisation)
                    .journal(store.journal())
                    .clock(() -> NOON)
                    .build();
        }

        Exchange exchange() {
            return Exchange.of(desk(), organisation, peer);
        }

        Seat seat() {
            return desk().as(Actor.person("one-of-" + team).in(team));
        }

        Party party() {
            return Party.team(team).of(organisation);
        }

        IncidentId incident() {
            return desk().records().incidents().get(0).incident().id();
        }

        void handle(Command command) {
            IncidentId id = incident();
            seat().handle(id, command).orThrow();
        }

        Party owner() {
            IncidentId id = incident();
            return desk().incident(id).owner();
        }
    }

    private static OfferHandOver offer(Party to) {
        return OfferHandOver.to(to)
                .with(HandOverItem.SUMMARY, "remote service")
                .unknown(HandOverItem.IMPACT_SCOPE, "host list awaited")
                .with(HandOverItem.OCCURRED_AT, "19:52")
                .with(HandOverItem.RELATED_SYSTEMS, "WMS-DB01")
                .with(HandOverItem.RESPONSIBLE, "sato")
                .answerBy(NOON.plus(Duration.ofHours(1)));
    }

    /** Carries what one side says, each message twice, and what is said to it at once. */
    private static void carry(Side from, Side to) {
        List<Envelope> said = from.exchange().outgoing();
        List<Envelope> replies = new ArrayList<>();
        for (Envelope envelope : said) {
            String message = JSON.write(envelope);
            replies.addAll(to.exchange().receive(JSON.read(message)));
            to.exchange().receive(JSON.read(message));
        }
        for (Envelope reply : replies) {
            from.exchange().receive(JSON.read(JSON.write(reply)));
        }
    }

    @Test
    void anIncidentGoesFromAFileToADatabase() {
        try (Stores file = Stores.sqlite(folder.resolve("provider.db"));
                Stores database = Stores.postgres()) {
            Side provider = new Side(file, "mssp", "soc", "kaisha");
            Side customer = new Side(database, "kaisha", "csirt", "mssp");
            provider.seat()
                    .open(Opening.builder()
                            .title(Text.of("EDR switched off"))
                            .owner(provider.party())
                            .build())
                    .orThrow();
            provider.handle(offer(customer.party()));
            carry(provider, customer);
            assertThat(customer.owner()).isEqualTo(provider.party());

            customer.handle(AcceptHandOver.unreservedly());
            carry(customer, provider);
            carry(provider, customer);
            carry(customer, provider);

            assertThat(provider.owner()).isEqualTo(customer.party());
            assertThat(customer.owner()).isEqualTo(customer.party());
            assertThat(provider.exchange().outgoing()).isEmpty();
            assertThat(customer.exchange().outgoing()).isEmpty();
            assertThat(provider.desk().records().incidents()).hasSize(1);
            assertThat(customer.desk().records().incidents()).hasSize(1);
            assertThat(file.verify(List.of()).isSound()).isTrue();
            assertThat(database.verify(List.of()).isSound()).isTrue();
        }
    }
}
