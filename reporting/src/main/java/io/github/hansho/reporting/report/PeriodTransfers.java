package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.figure.Attainment;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.HandOver.Result;
import io.github.hansho.reporting.metric.Transfer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Told is not taken, over a period: every way from a first offer to a new owner, and what came of the offers. */
final class PeriodTransfers {

    private final Cohort cohort;
    private final Speech speech;
    private final List<HandOver> offers = new ArrayList<>();
    private Duration withoutOwner = Duration.ZERO;

    private PeriodTransfers(Cohort cohort) {
        this.cohort = cohort;
        this.speech = cohort.speech();
    }

    static Section of(Cohort cohort) {
        PeriodTransfers transfers = new PeriodTransfers(cohort);
        Table table = transfers.grid().table();
        return Section.of(transfers.speech.say("told.heading"), transfers.summary(), table);
    }

    private Grid grid() {
        Grid grid = new Grid(speech, "told-period")
                .code("incident")
                .text("asked")
                .time("first-offer", "told", "answered", "acknowledged", "taken")
                .duration("offer-to-owner")
                .text("offers");
        for (Telling telling : cohort.live()) {
            withoutOwner = withoutOwner.plus(telling.course().withoutOwner());
            for (Transfer transfer : telling.course().transfers()) {
                transfer.offers().stream()
                        .filter(offer -> cohort.input().period().contains(offer.offeredAt()))
                        .forEach(offers::add);
                if (cohort.input().period().contains(transfer.first().offeredAt())) {
                    List<Value> row = new ArrayList<>();
                    row.add(Value.of(telling.course().history().id().value()));
                    row.addAll(ContactSection.row(transfer, telling));
                    row.add(Value.of(OfferWords.of(transfer, telling)));
                    grid.row(row);
                }
            }
        }
        return grid;
    }

    private KeyValues summary() {
        List<KeyValues.Entry> entries = new ArrayList<>();
        Attainment attainment = answered();
        entries.add(entry(
                "offers-in-time",
                speech.value(
                        "offers-in-time",
                        "met",
                        attainment.met(),
                        "of",
                        attainment.share().of(),
                        "share",
                        speech.edition()
                                .share(attainment.met(), attainment.share().of()),
                        "pending",
                        attainment.pending())));
        for (Result result : Result.values()) {
            long n = offers.stream().filter(offer -> offer.result() == result).count();
            if (n > 0) {
                entries.add(new KeyValues.Entry(
                        speech.constant("offer-result", result),
                        speech.edition().count(n)));
            }
        }
        entries.add(entry("without-owner", speech.edition().count(withoutOwner.toMinutes())));
        return new KeyValues(entries);
    }

    /** Any answer of the other side in time will do; what the offerer took back is left out. */
    private Attainment answered() {
        Attainment sum = new Attainment(0, 0, 0, 0);
        for (HandOver offer : offers) {
            Instant due = offer.offer().answerBy();
            sum = switch (offer.result()) {
                case WITHDRAWN -> sum;
                case EXPIRED -> sum.plus(new Attainment(0, 1, 0, 0));
                case OPEN ->
                    speech.edition().asOf().isBefore(due)
                            ? sum.plus(new Attainment(0, 0, 0, 1))
                            : sum.plus(new Attainment(0, 0, 1, 0));
                case ACCEPTED, RETURNED, DECLINED ->
                    offer.offeredAt().plus(offer.lasted(due)).isAfter(due)
                            ? sum.plus(new Attainment(0, 1, 0, 0))
                            : sum.plus(new Attainment(1, 0, 0, 0));
            };
        }
        return sum;
    }

    private KeyValues.Entry entry(String key, Value value) {
        return new KeyValues.Entry(speech.say("key." + key), value);
    }
}
