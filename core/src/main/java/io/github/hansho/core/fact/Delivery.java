package io.github.hansho.core.fact;

import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call upon one person as it stands: the fold of its small history, whatever order its facts are in.
 *
 * <p>What is learned late takes nothing back: an answered call stays answered, and one that was given up or not made any
 * more is none the less made once it is known that it was.
 *
 * @param queued how it began
 * @param status what became of it last
 * @param reason why, where it is made later or not at all
 * @param attempts how often it was attempted since it was queued, or queued anew
 * @param joined the keys of the calls that went into it, at most {@value #JOINED}
 * @param due when it is looked at again; empty when it is over
 * @param copy what was sent last, as it was worded
 */
public record Delivery(
        DeliveryQueued queued,
        DeliveryStatus status,
        Optional<DeliveryReason> reason,
        int attempts,
        List<String> joined,
        Optional<Instant> due,
        Optional<Text> copy) {

    private static final Set<DeliveryStatus> WAITING =
            EnumSet.of(DeliveryStatus.QUEUED, DeliveryStatus.DELAYED, DeliveryStatus.ATTEMPTED, DeliveryStatus.FAILED);

    /** The most calls that go into one; a storm must not grow its state. */
    public static final int JOINED = 64;

    /** Keeps an immutable copy. */
    public Delivery {
        joined = List.copyOf(joined);
    }

    static Delivery of(DeliveryQueued queued) {
        return new Delivery(
                queued,
                DeliveryStatus.QUEUED,
                Optional.empty(),
                0,
                List.of(),
                Optional.of(queued.stamp().at()),
                Optional.empty());
    }

    /**
     * Returns the delivery that these facts make; facts that say nothing about a delivery change nothing.
     *
     * @throws IllegalArgumentException if the first is no {@link DeliveryQueued}
     */
    public static Delivery of(List<? extends Fact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof DeliveryQueued queued)) {
            throw new IllegalArgumentException("a delivery begins with delivery-queued, not with "
                    + (facts.isEmpty() ? "nothing" : facts.get(0).type()));
        }
        return of(queued).after(facts.subList(1, facts.size()));
    }

    /** Returns the delivery after further facts. */
    public Delivery after(List<? extends Fact> facts) {
        Delivery now = this;
        for (Fact fact : facts) {
            now = fact instanceof DeliveryMoved moved ? now.after(moved) : now;
        }
        return now;
    }

    Delivery after(DeliveryMoved moved) {
        return switch (moved.status()) {
            case JOINED -> joined(moved);
            case QUEUED -> status == DeliveryStatus.GAVE_UP ? at(moved, 0) : this;
            case ATTEMPTED -> isOver() ? this : at(moved, attempts + 1);
            case DELAYED, FAILED, SUPPRESSED, COLLAPSED, GAVE_UP -> isOver() ? this : at(moved, attempts);
            case SENT, DELIVERED, MACHINE, NO_ANSWER, ANSWERED -> made(moved);
        };
    }

    private Delivery joined(DeliveryMoved moved) {
        String other = moved.related().orElse("");
        if (other.isEmpty() || isOver() || joined.size() == JOINED || joined.contains(other)) {
            return this;
        }
        List<String> all = new ArrayList<>(joined);
        all.add(other);
        return new Delivery(queued, status, reason, attempts, all, due, copy);
    }

    /** Says that it was made; of two things learned the surer one stays. */
    private Delivery made(DeliveryMoved moved) {
        boolean surer = certainty(status) <= certainty(moved.status());
        return new Delivery(
                queued,
                surer ? moved.status() : status,
                surer ? moved.reason() : reason,
                attempts,
                joined,
                Optional.empty(),
                moved.copy().isPresent() ? moved.copy() : copy);
    }

    private Delivery at(DeliveryMoved moved, int tried) {
        boolean waits = WAITING.contains(moved.status());
        return new Delivery(
                queued,
                moved.status(),
                moved.reason(),
                tried,
                joined,
                waits ? moved.next() : Optional.empty(),
                moved.copy().isPresent() ? moved.copy() : copy);
    }

    /** Returns whether nothing more is done about it. */
    public boolean isOver() {
        return due.isEmpty();
    }

    /** Returns whether it waits and was not attempted yet, so that the same call may still go into it. */
    public boolean isOpenToOthers() {
        return !isOver() && attempts == 0 && joined.size() < JOINED;
    }

    /** Returns for how many calls it stands. */
    public int calls() {
        return 1 + joined.size();
    }

    /** Returns the delivery with its free texts erased. */
    public Delivery erased() {
        return new Delivery(queued, status, reason, attempts, joined, due, copy.map(text -> Text.ERASED));
    }

    private static int certainty(DeliveryStatus status) {
        return switch (status) {
            case SENT -> 1;
            case DELIVERED, MACHINE, NO_ANSWER -> 2;
            case ANSWERED -> 3;
            default -> 0;
        };
    }
}
