package io.github.hansho.workflow.roster;

import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who fills a role when: layers put together, and overrides.
 *
 * <p>An override replaces and removes people in every layer before the layers are put together, so a layer whose people
 * are all removed has nobody and uncovers the one below. Who is added is on call beside whomever the layers give.
 */
public final class Roster {

    private final String id;
    private final Label label;
    private final ZoneId zone;
    private final Optional<String> fallback;
    private final Duty duty;
    private volatile @Nullable Calm latest;

    /** A stretch in which the answer stays the same; it has no end where it never changes again. */
    private record Calm(Instant from, Optional<Instant> to) {
        boolean holds(Instant instant) {
            return !instant.isBefore(from)
                    && to.filter(end -> !instant.isBefore(end)).isEmpty();
        }
    }

    private Roster(Builder builder, Duty duty) {
        this.id = builder.id;
        this.label = builder.label;
        this.zone = builder.zone;
        this.fallback = builder.fallback;
        this.duty = duty;
    }

    /** Returns a builder of a roster whose times are shown in a zone. */
    public static Builder builder(String id, ZoneId zone) {
        return new Builder(id, zone);
    }

    /** Returns the id: the role that it fills. */
    public String id() {
        return id;
    }

    /** Returns what people call it. */
    public Label label() {
        return label;
    }

    /** Returns the zone that its times are shown in. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the layers, the lowest first. */
    public List<Layer> layers() {
        return duty.layers();
    }

    /** Returns the overrides. */
    public List<RosterOverride> overrides() {
        return duty.overrides().list();
    }

    /** Returns how the layers are put together. */
    public Combination combination() {
        return duty.combination();
    }

    /** Returns the role, team or person to turn to when nobody is on call, if there is one. */
    public Optional<String> fallback() {
        return fallback;
    }

    /** Returns who is on call at an instant; the fallback is not looked at. */
    public OnCall onCall(Instant at) {
        return duty.onCall(at);
    }

    /**
     * Returns the first instant after the given one at which {@link #onCall} changes; empty if it never does again. Where a
     * thousand edges of layers change nothing, the next of them is returned: never too late, seldom too early.
     * The latest answer is kept at hand, since whoever walks along asks again within the same stretch.
     */
    public Optional<Instant> nextTransition(Instant after) {
        Calm known = latest;
        if (known != null && known.holds(after)) {
            return known.to();
        }
        Optional<Instant> next = duty.nextTransition(after);
        if (next.filter(edge -> onCall(edge).equals(onCall(after))).isEmpty()) {
            latest = new Calm(after, next);
        }
        return next;
    }

    /** Returns everybody who can be on call, by layers and overrides, each once. */
    public Set<String> everybody() {
        Set<String> all = new LinkedHashSet<>();
        layers().forEach(layer -> all.addAll(layer.everybody()));
        overrides().forEach(override -> override.by().ifPresent(all::add));
        return all;
    }

    @Override
    public String toString() {
        return "roster " + id;
    }

    /** Builds a roster. */
    public static final class Builder {

        private final String id;
        private final ZoneId zone;
        private final List<Layer> layers = new ArrayList<>();
        private final List<RosterOverride> overrides = new ArrayList<>();
        private Label label;
        private Combination combination = Combination.TOP;
        private Optional<String> fallback = Optional.empty();

        private Builder(String id, ZoneId zone) {
            this.id = id;
            this.zone = zone;
            this.label = Label.plain(id);
        }

        /** Sets what people call it; the id otherwise. */
        public Builder label(Label words) {
            label = words;
            return this;
        }

        /** Adds a layer above those added so far. */
        public Builder layer(Layer layer) {
            layers.add(layer);
            return this;
        }

        /** Adds an override. */
        public Builder override(RosterOverride override) {
            overrides.add(override);
            return this;
        }

        /** Sets how the layers are put together; {@link Combination#TOP} otherwise. */
        public Builder combination(Combination how) {
            combination = how;
            return this;
        }

        /** Sets the role, team or person to turn to when nobody is on call. */
        public Builder fallback(String target) {
            fallback = Optional.of(target);
            return this;
        }

        /**
         * Returns the roster.
         *
         * @throws IllegalArgumentException if it has no layers
         * @throws OverrideConflictException if two overrides are about the same person at the same instant
         */
        public Roster build() {
            if (layers.isEmpty()) {
                throw new IllegalArgumentException("roster " + id + " has no layers, so nobody fills it; give it one");
            }
            Overrides.conflicts(overrides).stream().findFirst().ifPresent(conflict -> {
                throw new OverrideConflictException(
                        id, overrides.get(conflict.first()), overrides.get(conflict.second()));
            });
            return new Roster(this, new Duty(List.copyOf(layers), new Overrides(List.copyOf(overrides)), combination));
        }
    }
}
