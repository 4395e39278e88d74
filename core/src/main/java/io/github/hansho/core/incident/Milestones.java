package io.github.hansho.core.incident;

import io.github.hansho.core.vocabulary.Milestone;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The milestones that hold, each with when it was and when that was recorded.
 *
 * @param reached what is held now
 */
public record Milestones(Map<Milestone, Reached> reached) {

    /** Keeps an immutable copy in the usual course. */
    public Milestones {
        reached = reached.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(reached));
    }

    /** None. */
    public static final Milestones NONE = new Milestones(Map.of());

    /**
     * A milestone that was reached.
     *
     * @param when when it was
     * @param recordedAt when we knew
     */
    public record Reached(Moment when, Instant recordedAt) {}

    /** Returns what is held of a milestone. */
    public Optional<Reached> of(Milestone milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    /** Returns these with a milestone reached, or corrected. */
    public Milestones with(Milestone milestone, Reached newReached) {
        Map<Milestone, Reached> copy = new EnumMap<>(Milestone.class);
        copy.putAll(reached);
        copy.put(milestone, newReached);
        return new Milestones(copy);
    }

    /** Returns these without a milestone. */
    public Milestones without(Milestone milestone) {
        Map<Milestone, Reached> copy = new EnumMap<>(Milestone.class);
        copy.putAll(reached);
        copy.remove(milestone);
        return new Milestones(copy);
    }
}
