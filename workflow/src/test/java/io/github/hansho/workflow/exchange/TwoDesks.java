package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.WithdrawHandOver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider and its customer, and what they do in these tests. */
abstract class TwoDesks {

    Instant time = Instant.parse("2026-11-22T13:00:00Z");
    final Half provider = Half.provider(() -> time);
    final Half customer = Half.customer(() -> time);
    final IncidentId incident = provider.opens("sev-1");

    void offers() {
        provider.seat
                .handle(incident, provider.offerTo(customer, time.plus(Duration.ofMinutes(30))))
                .orThrow();
    }

    void accepts() {
        customer.seat.handle(customer.id(), AcceptHandOver.unreservedly()).orThrow();
    }

    void withdraws() {
        provider.seat
                .handle(incident, new WithdrawHandOver(Text.of("solved here")))
                .orThrow();
    }

    void passes(int minutes) {
        time = time.plus(Duration.ofMinutes(minutes));
        provider.desk.tick();
        customer.desk.tick();
    }

    /** Carries what one side has to say, and all that is said in return. */
    static void carry(Half from, Half to) {
        carry(from.exchange.outgoing(), from, to);
    }

    static void carry(List<Envelope> envelopes, Half from, Half to) {
        List<Envelope> replies = new ArrayList<>();
        envelopes.forEach(envelope -> replies.addAll(to.exchange.receive(envelope)));
        if (!replies.isEmpty()) {
            carry(replies, to, from);
        }
    }

    Optional<String> ruling() {
        return customer.history().stream()
                .flatMap(history -> history.changes().stream())
                .filter(change -> change instanceof Annotated note && note.key().contains("#ruling:"))
                .map(change -> ((Annotated) change).key())
                .map(key -> key.substring(key.indexOf("#ruling:") + "#ruling:".length()))
                .reduce((one, other) -> one + " " + other);
    }

    static String owner(Half half) {
        return half.incident().owner().organisation().orElse("nobody");
    }

    void bothSay(String owner) {
        assertThat(owner(provider)).isEqualTo(owner);
        assertThat(owner(customer)).isEqualTo(owner);
        assertThat(provider.exchange.outgoing()).isEmpty();
        assertThat(customer.exchange.outgoing()).isEmpty();
    }
}
