package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The facts that a delivery was queued for: whether anybody still wants it, and since when it is wanted. */
final class Wanted {

    private final long first;
    private final List<Fact> facts;
    private final List<Long> revisions;

    private Wanted(long first, List<Fact> facts, List<Long> revisions) {
        this.first = first;
        this.facts = facts;
        this.revisions = revisions;
    }

    /** Reads the calls of a delivery, and of those that went into it. */
    static Wanted of(Store store, Delivery delivery) {
        List<Long> revisions = LongStream.concat(
                        LongStream.of(delivery.queued().revision()),
                        delivery.joined().stream().mapToLong(Call::revision))
                .boxed()
                .toList();
        long first = Math.max(1, revisions.stream().min(Long::compare).orElse(1L));
        HistoryId id = HistoryId.of(delivery.queued().incident());
        return new Wanted(first, store.journal().read(store.tenant(), id, first - 1), revisions);
    }

    private @Nullable Fact fact(long revision) {
        return revision < first || revision - first >= facts.size() ? null : facts.get((int) (revision - first));
    }

    /** Returns when the call was made. */
    Instant at(Delivery delivery) {
        Fact call = fact(delivery.queued().revision());
        return (call == null ? delivery.queued() : call).stamp().recordedAt();
    }

    /**
     * Returns why none of the calls is wanted any more, in the words of the first; empty as long as one is. What cannot be
     * decided is wanted.
     */
    Optional<DeliveryReason> obstacle(@Nullable Snapshot snapshot, @Nullable Plan plan) {
        if (snapshot == null) {
            return Optional.empty();
        }
        Incident incident = snapshot.incident();
        if (incident.phase() == Phase.CLOSED) {
            return Optional.of(DeliveryReason.CLOSED);
        }
        Optional<DeliveryReason> said = Optional.empty();
        for (long revision : revisions) {
            Optional<DeliveryReason> why = plan != null && fact(revision) instanceof StepFired fired
                    ? Overtaken.unwanted(fired, incident, plan)
                    : Optional.empty();
            if (why.isEmpty()) {
                return Optional.empty();
            }
            said = said.isPresent() ? said : why;
        }
        return said;
    }
}
