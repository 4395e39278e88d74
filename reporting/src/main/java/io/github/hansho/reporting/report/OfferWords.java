package io.github.hansho.reporting.report;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.text.Text;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.Transfer;
import java.util.Locale;

/** Says what came of offers. */
final class OfferWords {

    private OfferWords() {}

    /** Says of each offer how it ended and after how long. */
    static String of(Transfer transfer, Telling telling) {
        Speech speech = telling.speech();
        return speech.list(transfer.offers().stream()
                .map(offer -> speech.say(
                        "offer." + code(offer),
                        "id",
                        offer.offer().offer(),
                        "lasted",
                        speech.duration(offer.lasted(telling.course().asOf()))))
                .toList());
    }

    /** Says what was said when it ended. */
    static Value said(HandOver offer, Speech speech) {
        Change end = offer.ending().orElse(null);
        if (end instanceof HandOverAccepted accepted) {
            return accepted.reservationsDue()
                    .<Value>map(due -> speech.value(
                            "offer.reservations",
                            "reservations",
                            speech.text(accepted.reservations()),
                            "due",
                            speech.instant(due)))
                    .orElseGet(() -> speech.text(accepted.reservations()));
        }
        Text reason = end instanceof HandOverDeclined declined
                ? declined.reason()
                : end instanceof HandOverReturned returned
                        ? returned.reason()
                        : end instanceof HandOverWithdrawn withdrawn ? withdrawn.reason() : Text.NONE;
        return speech.text(reason);
    }

    static String code(HandOver offer) {
        return offer.result().name().toLowerCase(Locale.ROOT);
    }
}
