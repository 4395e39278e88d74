package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery at a revision.
 *
 * @param delivery the delivery
 * @param revision how many facts it is made of
 * @param latest the instant of the latest of them
 */
record DeliveryView(Delivery delivery, long revision, Instant latest) {

    private static final Actor NOTIFIER = Actor.system("notifier");

    /** Returns the delivery as the journal has it now; null if there is none, or one that this version cannot read. */
    static @Nullable DeliveryView of(Store store, String key) {
        List<Fact> facts = store.journal().read(store.tenant(), HistoryId.delivery(key), 0);
        if (facts.isEmpty() || !(facts.get(0) instanceof DeliveryQueued)) {
            return null;
        }
        Instant latest = facts.get(facts.size() - 1).stamp().at();
        return new DeliveryView(Delivery.of(facts), facts.size(), latest);
    }

    String key() {
        return delivery.queued().key();
    }

    /** Returns a move that is never before the latest one, whatever the clock says. */
    DeliveryMoved to(DeliveryStatus status, Instant clock) {
        return to(status, clock, NOTIFIER);
    }

    DeliveryMoved to(DeliveryStatus status, Instant clock, Actor by) {
        return DeliveryMoved.to(after(latest, clock, by), status);
    }

    /** Returns the stamp of a fact after another one: where the clock ran backwards, its word is kept too. */
    static Stamp after(Instant latest, Instant clock, Actor by) {
        return clock.isBefore(latest)
                ? new Stamp(latest, by, Optional.empty(), Optional.of(clock))
                : Stamp.of(clock, by);
    }

    /** Returns what is added to the delivery's history; one that nothing goes into any more gives its key up. */
    Append append(List<DeliveryMoved> moves) {
        Delivery then = delivery.after(moves);
        return new Append(
                HistoryId.delivery(key()),
                revision,
                List.copyOf(moves),
                then.due(),
                List.of(),
                then.isOpenToOthers() ? List.of() : List.of(collapseKey(delivery.queued())));
    }

    Append append(DeliveryMoved move) {
        return append(List.of(move));
    }

    /** Returns the key that a call holds while the same call goes into it. */
    static String collapseKey(DeliveryQueued queued) {
        return "collapse:" + queued.incident() + ":" + queued.act().code() + ":"
                + HistoryId.recipient(queued.recipient().person(), queued.channel())
                        .value();
    }
}
