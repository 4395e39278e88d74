package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.RecipientCalled;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people were called on their channels, as far back as anything asks.
 *
 * <p>A call is kept at the revision that was seen here, so two desks cannot both take the last place that a limit leaves.
 */
final class Recipients {

    private static final Actor NOTIFIER = Actor.system("notifier");
    private static final int FEW = 16;

    private final Store store;
    private final DeliverySettings settings;
    private final Map<HistoryId, Called> known = new HashMap<>();

    /** The latest calls of one person on one channel, and when those may be made that were put off here. */
    static final class Called {
        private final HistoryId id;
        private final List<RateLimit> limits;
        private final List<RecipientCalled> calls;
        private final List<Instant> times;
        private long revision;
        private int made;

        private Called(HistoryId id, List<RateLimit> limits, long revision, List<RecipientCalled> calls) {
            this.id = id;
            this.limits = limits;
            this.revision = revision;
            this.calls = new ArrayList<>(calls);
            this.times = new ArrayList<>(
                    calls.stream().map(call -> call.stamp().at()).toList());
            this.made = times.size();
        }

        /** Returns whether a call may be made now. */
        boolean isFree(Instant now) {
            return !free(made).isAfter(now);
        }

        /**
         * Returns when a call that has to wait is looked at again: each after those put off before it, so that not all of
         * them come back for one free place.
         */
        Instant nextFree(Instant now) {
            Instant next = free(times.size());
            next = next.isAfter(now) ? next : free(made);
            times.add(next);
            return next;
        }

        /** Returns from when on one more is allowed after the first so many of the times. */
        private Instant free(int count) {
            Instant free = Instant.MIN;
            for (RateLimit limit : limits) {
                if (count >= limit.calls()) {
                    Instant ends = times.get(count - limit.calls()).plus(limit.within());
                    free = ends.isAfter(free) ? ends : free;
                }
            }
            return free;
        }

        /** Returns whether the same was said a short while ago. */
        boolean isRepeated(DeliveryQueued queued, Duration within, Instant now) {
            return calls.stream()
                    .anyMatch(call -> call.incident().equals(queued.incident())
                            && call.act() == queued.act()
                            && !call.delivery().equals(queued.key())
                            && now.isBefore(call.stamp().at().plus(within)));
        }

        /** Returns what is kept when a call is made now. */
        Append call(DeliveryQueued queued, Instant now) {
            Instant latest = made == 0 ? Instant.MIN : times.get(made - 1);
            RecipientCalled called = new RecipientCalled(
                    DeliveryView.after(latest, now, NOTIFIER), queued.key(), queued.incident(), queued.act());
            return Append.of(id, revision, List.of(called), Optional.empty());
        }

        /** Takes note that it was kept. */
        void kept(Append append) {
            for (Fact fact : append.facts()) {
                calls.add((RecipientCalled) fact);
                times.add(made, fact.stamp().at());
                made++;
                revision++;
            }
        }
    }

    Recipients(Store store, DeliverySettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** Returns when somebody was called; it may be out of date, which the revision finds out. */
    Called of(DeliveryQueued queued, Instant now) {
        HistoryId id = HistoryId.recipient(queued.recipient().person(), queued.channel());
        return known.computeIfAbsent(id, name -> read(name, settings.limits(queued.channel()), now));
    }

    /** Has it read anew. */
    void forget(DeliveryQueued queued) {
        known.remove(HistoryId.recipient(queued.recipient().person(), queued.channel()));
    }

    private Called read(HistoryId id, List<RateLimit> limits, Instant now) {
        long revision =
                store.journal().last(store.tenant(), id).map(KeptFact::revision).orElse(0L);
        Instant since = settings.repeatAfter().map(now::minus).orElse(Instant.MAX);
        long back = limits.stream().mapToInt(RateLimit::calls).max().orElse(0);
        back = settings.repeatAfter().isPresent() ? Math.max(back, FEW) : back;
        List<Fact> facts = revision == 0 || back == 0 ? List.of() : latest(id, revision, back);
        while (back < revision && !facts.isEmpty() && facts.get(0).stamp().at().isAfter(since)) {
            back *= 2;
            facts = latest(id, revision, back);
        }
        return new Called(
                id,
                limits,
                revision,
                facts.stream()
                        .filter(RecipientCalled.class::isInstance)
                        .map(RecipientCalled.class::cast)
                        .toList());
    }

    /** Returns so many of the latest facts; what another desk adds meanwhile is not looked at. */
    private List<Fact> latest(HistoryId id, long revision, long back) {
        long after = Math.max(0, revision - back);
        List<Fact> facts = store.journal().read(store.tenant(), id, after);
        return facts.subList(0, (int) Math.min(facts.size(), revision - after));
    }
}
