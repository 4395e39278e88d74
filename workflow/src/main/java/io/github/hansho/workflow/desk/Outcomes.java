package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what came of a delivery, together with what the incident is told of it, in one append.
 *
 * <p>Whether it is still to be kept is asked of the delivery as it is then: what another desk kept first stays.
 */
final class Outcomes {

    private static final Request NOTIFIER = Request.of(Actor.system("notifier"));
    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Keeper keeper;
    private final Legible legible;
    private final InstantSource clock;

    /** What a delivery's history gets, or null if by now nothing is to be kept. */
    interface Outcome extends Function<DeliveryView, @Nullable DeliveryMoved> {}

    /** Ends the keeping of an outcome that is not to be kept any more. */
    static final class Late extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Late(String key) {
            super("delivery " + key + " has another outcome by now", null, false, false);
        }
    }

    Outcomes(Store store, Keeper keeper, Legible legible, InstantSource clock) {
        this.store = store;
        this.keeper = keeper;
        this.legible = legible;
        this.clock = clock;
    }

    /** Keeps that a call was made, was not wanted any more, or failed for good; returns whether it was to be kept. */
    boolean keep(DeliveryQueued queued, Contact contact, Outcome outcome) {
        if (legible.snapshot(queued.incident()) == null) {
            return alone(queued.key(), outcome);
        }
        RecordContact record = new RecordContact(
                Party.person(queued.recipient().person()),
                queued.channel(),
                contact,
                Optional.of(queued.key()),
                Text.NONE);
        try {
            return keeper.handle(NOTIFIER, queued.incident(), record, told -> appends(queued.key(), outcome))
                            instanceof Accepted
                    || alone(queued.key(), outcome);
        } catch (Late no) {
            store.log().overtaken(queued.key());
            return false;
        }
    }

    /** Keeps an outcome that the incident is not told of, or cannot be; returns whether it was to be kept. */
    boolean alone(String key, Outcome outcome) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Append> appends;
            try {
                appends = appends(key, outcome);
            } catch (Late no) {
                store.log().overtaken(key);
                return false;
            }
            if (store.journal().append(new Batch(store.tenant(), Optional.empty(), appends))
                    instanceof AppendResult.Kept) {
                return true;
            }
        }
        throw new IllegalStateException("delivery " + key + " met other desks " + ATTEMPTS + " times in a row");
    }

    private List<Append> appends(String key, Outcome outcome) {
        DeliveryView view = DeliveryView.of(store, key);
        DeliveryMoved moved = view == null ? null : outcome.apply(view);
        if (view == null || moved == null) {
            throw new Late(key);
        }
        List<Append> appends = new ArrayList<>();
        appends.add(view.append(moved));
        if (moved.status() == DeliveryStatus.GAVE_UP) {
            appends.add(setAside(moved.with(key), Optional.of(moved)));
        }
        return appends;
    }

    /** Has a delivery that was given up attempted anew; returns whether there was one. */
    boolean retry(String key, Actor by) {
        DeliveryView view = DeliveryView.of(store, key);
        if (view == null || view.delivery().status() != DeliveryStatus.GAVE_UP) {
            return false;
        }
        DeliveryMoved again = view.to(DeliveryStatus.QUEUED, clock.instant(), by)
                .because(DeliveryReason.BY_HAND)
                .until(clock.instant());
        List<Append> appends = List.of(view.append(again), setAside(again.with(key), Optional.empty()));
        return store.journal().append(new Batch(store.tenant(), Optional.empty(), appends))
                instanceof AppendResult.Kept;
    }

    private Append setAside(DeliveryMoved moved, Optional<DeliveryMoved> dueSince) {
        HistoryId id = HistoryId.setAside(moved.related().orElseThrow());
        long revision =
                store.journal().last(store.tenant(), id).map(KeptFact::revision).orElse(0L);
        return Append.of(
                id,
                revision,
                List.of(moved),
                dueSince.map(since -> since.stamp().at()));
    }
}
