package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Envelopes are measured where they arrive, by their kind and by whether they were taken. */
class ExchangeMeasuresTest {

    private final Instant time = Instant.parse("2026-11-22T13:00:00Z");
    private final Half provider = Half.provider(() -> time);
    private final Half customer = Half.customer(() -> time);

    private static long measured(Half half, String kind, String outcome) {
        return half.meter.measured(Series.of(Measure.ENVELOPE_DURATION, kind, outcome));
    }

    private Envelope offered() {
        provider.seat
                .handle(provider.opens("low"), provider.offerTo(customer, time.plus(Duration.ofHours(1))))
                .orThrow();
        return provider.exchange.outgoing().get(0);
    }

    private static void carry(Half from, Half to) {
        from.exchange.outgoing().forEach(to.exchange::receive);
    }

    @Test
    void eachKindIsMeasuredWhereItArrives() {
        customer.exchange.receive(offered());
        customer.seat.handle(customer.id(), AcceptHandOver.unreservedly()).orThrow();
        carry(customer, provider);
        List<Envelope> receipts = provider.exchange.outgoing().stream()
                .flatMap(envelope -> customer.exchange.receive(envelope).stream())
                .toList();
        receipts.forEach(provider.exchange::receive);
        assertThat(measured(customer, "offer", "taken")).isEqualTo(1);
        assertThat(measured(provider, "answer", "taken")).isEqualTo(1);
        assertThat(measured(customer, "ruling", "taken")).isEqualTo(1);
        assertThat(measured(provider, "receipt", "taken")).isEqualTo(1);
    }

    @Test
    void whatIsNotTakenIsToldApartFromWhatBroke() {
        Envelope offer = offered();
        assertThatThrownBy(() -> provider.exchange.receive(offer)).isInstanceOf(EnvelopeException.class);
        assertThat(measured(provider, "offer", "refused")).isEqualTo(1);
        customer.journal.crashIn(0, false);
        assertThatThrownBy(() -> customer.exchange.receive(offer)).isInstanceOf(FlakyJournal.Crash.class);
        assertThat(measured(customer, "offer", "failed")).isEqualTo(1);
    }
}
