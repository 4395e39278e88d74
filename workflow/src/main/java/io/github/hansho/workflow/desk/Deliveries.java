package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notifier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins deliveries for what kept facts call for, and attempts those that are due; nothing is sent but from a kept fact. */
final class Deliveries {

    private static final int PAGE = 10_000;
    private static final int AT_ONCE = 500;
    private static final int LISTED = 1_000;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Store store;
    private final Legible legible;
    private final Queueing queueing;
    private final Outcomes outcomes;
    private final Auditing auditing;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Instant start;
    private final String name;

    Deliveries(Store store, Plans plans, Keeper keeper, DeliverySettings settings, InstantSource clock, String name) {
        this.store = store;
        this.legible = new Legible(store, plans);
        this.queueing = new Queueing(store, legible, settings, clock);
        this.outcomes = new Outcomes(store, keeper, legible, clock);
        this.start = clock.instant();
        this.auditing = new Auditing(store, queueing, settings, clock, start);
        this.settings = settings;
        this.clock = clock;
        this.name = name;
    }

    /** Hands over whatever is due; returns how often the notifier was called. */
    int hand(Notifier notifier) {
        queueing.catchUp();
        if (clock.instant().isBefore(start.plus(settings.startDelay()))) {
            return 0;
        }
        Attempting attempting = new Attempting(store, legible, outcomes, settings, clock, notifier);
        Set<String> seen = new HashSet<>();
        int limit = PAGE;
        int called = 0;
        while (true) {
            List<HistoryId> page = due(clock.instant(), limit, LEASE);
            List<HistoryId> fresh =
                    page.stream().filter(id -> !seen.contains(id.value())).toList();
            if (fresh.isEmpty() && page.size() < limit) {
                return called;
            }
            limit = fresh.isEmpty() ? limit + PAGE : limit;
            for (String key : Turns.of(fresh).subList(0, Math.min(fresh.size(), AT_ONCE))) {
                seen.add(key);
                called += attempting.attempt(key) ? 1 : 0;
            }
            attempting.keepDelays();
            queueing.catchUp();
        }
    }

    private List<HistoryId> due(Instant upTo, int limit, Duration lease) {
        return store.journal().due(store.tenant(), HistoryId.Kind.DELIVERY, upTo, limit, new Lease(name, upTo, lease));
    }

    Optional<Delivery> get(String key) {
        return Optional.ofNullable(DeliveryView.of(store, key)).map(DeliveryView::delivery);
    }

    /** Returns what was given up and nobody looked at yet, the longest ago first. */
    List<Delivery> setAside() {
        return setAsideIds().stream().flatMap(id -> get(id.value()).stream()).toList();
    }

    private List<HistoryId> setAsideIds() {
        Lease none = new Lease(name, clock.instant(), Duration.ZERO);
        return store.journal().due(store.tenant(), HistoryId.Kind.SET_ASIDE, Instant.MAX, LISTED, none);
    }

    boolean retry(String key, Actor by) {
        return outcomes.retry(key, by);
    }

    Audit audit() {
        return auditing.run();
    }

    DeliveryHealth health() {
        List<HistoryId> first = due(clock.instant(), 1, Duration.ZERO);
        @Nullable DeliveryView view =
                first.isEmpty() ? null : DeliveryView.of(store, first.get(0).value());
        Optional<Instant> oldest =
                Optional.ofNullable(view).flatMap(v -> v.delivery().due());
        return auditing.health(oldest, setAsideIds().size());
    }
}
