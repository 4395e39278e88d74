package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A hand-over that was offered, and what came of it.
 *
 * @param offer the offer
 * @param ending the fact that ended it; empty while it waits for an answer
 */
public record HandOver(HandOverOffered offer, Optional<Change> ending) {

    /** What came of an offer. */
    public enum Result {
        /** It waits for an answer. */
        OPEN,
        /** It was taken. */
        ACCEPTED,
        /** It came back because something was missing. */
        RETURNED,
        /** The other side said that it is not theirs. */
        DECLINED,
        /** The offerer took it back. */
        WITHDRAWN,
        /** Nobody answered in time. */
        EXPIRED
    }

    /** Returns what came of it. */
    public Result result() {
        Change end = ending.orElse(null);
        if (end == null) {
            return Result.OPEN;
        }
        return end instanceof HandOverAccepted
                ? Result.ACCEPTED
                : end instanceof HandOverReturned
                        ? Result.RETURNED
                        : end instanceof HandOverDeclined
                                ? Result.DECLINED
                                : end instanceof HandOverExpired ? Result.EXPIRED : Result.WITHDRAWN;
    }

    /** Returns when it was offered. */
    public Instant offeredAt() {
        return offer.stamp().at();
    }

    /** Returns how long it took until it ended, or how long it has been waiting as of an instant. */
    public Duration lasted(Instant asOf) {
        return Duration.between(offeredAt(), ending.map(end -> end.stamp().at()).orElse(asOf));
    }

    /** Returns the acceptance, if it was accepted. */
    public Optional<HandOverAccepted> acceptance() {
        return ending.filter(HandOverAccepted.class::isInstance).map(HandOverAccepted.class::cast);
    }
}
