package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deliveries that begin together, and those that were waiting and into which some of them go. */
final class QueueDraft {

    private static final Actor READER = Actor.system("reader");

    private final Store store;
    private final Function<Call, String> channels;
    private final boolean collapse;
    private final Instant now;
    private final Map<String, Begun> begun = new LinkedHashMap<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A delivery that begins here. */
    private static final class Begun {
        final List<Fact> facts = new ArrayList<>();
        Delivery delivery;

        Begun(DeliveryQueued queued) {
            facts.add(queued);
            delivery = queued.begun();
        }

        void add(DeliveryMoved moved) {
            facts.add(moved);
            delivery = moved.effectOn(delivery);
        }
    }

    /** A delivery that was there before. */
    private static final class Waiting {
        final DeliveryView view;
        final List<DeliveryMoved> moves = new ArrayList<>();
        Delivery delivery;

        Waiting(DeliveryView view) {
            this.view = view;
            this.delivery = view.delivery();
        }
    }

    QueueDraft(Store store, Function<Call, String> channels, boolean collapse, Instant now) {
        this.store = store;
        this.channels = channels;
        this.collapse = collapse;
        this.now = now;
    }

    int size() {
        return begun.size();
    }

    List<String> keys() {
        return List.copyOf(begun.keySet());
    }

    /** Adds a call, unless there is a delivery of it already. */
    void add(Call call) {
        String key = call.key();
        if (begun.containsKey(key)
                || store.journal().last(store.tenant(), HistoryId.delivery(key)).isPresent()) {
            return;
        }
        DeliveryQueued queued = new DeliveryQueued(
                Stamp.of(now, READER),
                key,
                call.incident(),
                call.revision(),
                call.act(),
                call.recipient(),
                channels.apply(call));
        Begun begins = new Begun(queued);
        String same = DeliveryView.collapseKey(queued);
        if (collapse && !joined(begins, same)) {
            holders.put(same, key);
        }
        begun.put(key, begins);
    }

    /** Has a delivery go into the one that holds the key, if there is one that waits. */
    private boolean joined(Begun begins, String same) {
        String key = begins.delivery.queued().key();
        @Nullable String holder = holders.get(same);
        Begun here = holder == null ? null : begun.get(holder);
        Waiting before = here == null ? waiting(same) : null;
        if (here != null && here.delivery.isOpenToOthers()) {
            here.add(DeliveryMoved.to(Stamp.of(now, READER), DeliveryStatus.JOINED)
                    .with(key));
            begins.add(into(here.delivery));
            return true;
        }
        if (before != null && before.delivery.isOpenToOthers()) {
            DeliveryMoved moved =
                    before.view.to(DeliveryStatus.JOINED, now, READER).with(key);
            before.moves.add(moved);
            before.delivery = moved.effectOn(before.delivery);
            begins.add(into(before.delivery));
            return true;
        }
        return false;
    }

    private DeliveryMoved into(Delivery holder) {
        return DeliveryMoved.to(Stamp.of(now, READER), DeliveryStatus.COLLAPSED)
                .because(DeliveryReason.SAME_CALL)
                .with(holder.queued().key());
    }

    private @Nullable Waiting waiting(String same) {
        Waiting known = waiting.get(same);
        if (known == null) {
            Optional<HistoryId> holder = store.journal().find(store.tenant(), same);
            DeliveryView view =
                    holder.map(id -> DeliveryView.of(store, id.value())).orElse(null);
            if (view != null && view.delivery().isOpenToOthers()) {
                known = new Waiting(view);
                waiting.put(same, known);
            } else if (holder.isPresent()) {
                taken.add(same);
            }
        }
        return known;
    }

    /** Returns whether another desk began one of these while it was drafted, so that it has to be drafted anew. */
    boolean isOvertaken() {
        return waiting.values().stream().anyMatch(other -> begun.containsKey(other.view.key()));
    }

    /** Returns what is kept. */
    List<Append> appends() {
        List<Append> appends = new ArrayList<>();
        waiting.values().stream()
                .filter(other -> !other.moves.isEmpty())
                .forEach(other -> appends.add(other.view.append(other.moves)));
        begun.forEach((key, begins) -> {
            String same = DeliveryView.collapseKey(begins.delivery.queued());
            boolean holds = key.equals(holders.get(same)) && !taken.contains(same) && begins.delivery.isOpenToOthers();
            appends.add(new Append(
                    HistoryId.delivery(key),
                    0,
                    begins.facts,
                    begins.delivery.due(),
                    holds ? List.of(same) : List.of(),
                    List.of()));
        });
        return appends;
    }
}
