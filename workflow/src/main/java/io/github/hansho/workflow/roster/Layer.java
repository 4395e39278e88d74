package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.Openness;
import io.github.hansho.workflow.calendar.Window;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One layer of a roster: a rotation or the same people always, perhaps only during a window, perhaps only for a time.
 *
 * @param rotation who takes turns, unless the people are always the same
 * @param fixed the people, unless they take turns
 * @param during when somebody is on call; always if empty
 * @param from the first instant of the layer; it was always there if empty
 * @param to the first instant after it; it stays if empty
 */
public record Layer(
        Optional<Rotation> rotation,
        List<String> fixed,
        Optional<Window> during,
        Optional<Instant> from,
        Optional<Instant> to) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if it has not either a rotation or people, or does not end after it begins
     */
    public Layer {
        if (rotation.isPresent() != fixed.isEmpty()) {
            throw new IllegalArgumentException(
                    fixed.isEmpty()
                            ? "layer has neither a rotation nor people, give one of them"
                            : "layer has both a rotation and people, keep one of them");
        }
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            throw new IllegalArgumentException(
                    "layer ends at " + to.get() + ", it has to end after it begins at " + from.get());
        }
        fixed = List.copyOf(new LinkedHashSet<>(fixed));
    }

    /** Returns a layer of people who take turns. */
    public static Layer of(Rotation rotation) {
        return new Layer(Optional.of(rotation), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a layer of people who are on call together. */
    public static Layer of(List<String> people) {
        return new Layer(Optional.empty(), people, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same layer, in force only while a window is open. */
    public Layer during(Window window) {
        return new Layer(rotation, fixed, Optional.of(window), from, to);
    }

    /** Returns the same layer, in force from an instant on. */
    public Layer from(Instant first) {
        return new Layer(rotation, fixed, during, Optional.of(first), to);
    }

    /** Returns the same layer, in force up to, but not including, an instant. */
    public Layer to(Instant end) {
        return new Layer(rotation, fixed, during, from, Optional.of(end));
    }

    /** Returns everybody who can be on call here, each once. */
    Set<String> everybody() {
        return new LinkedHashSet<>(rotation.map(Rotation::members).orElse(fixed));
    }

    Openness openness(Instant at) {
        return isValid(at) ? during.map(window -> window.at(at)).orElse(Openness.OPEN) : Openness.CLOSED;
    }

    List<String> people(Instant at) {
        return rotation.map(turns -> List.of(turns.onCall(at))).orElse(fixed);
    }

    private boolean isValid(Instant at) {
        return from.filter(at::isBefore).isEmpty()
                && to.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** Returns the first instant after the given one at which this layer's own answer may change. */
    Optional<Instant> nextEdge(Instant at) {
        if (from.filter(at::isBefore).isPresent()) {
            return from;
        }
        if (to.filter(end -> !at.isBefore(end)).isPresent()) {
            return Optional.empty();
        }
        Optional<Instant> window = during.flatMap(hours -> hours.nextTransition(at));
        Optional<Instant> turn =
                openness(at) == Openness.CLOSED ? Optional.empty() : rotation.flatMap(turns -> turns.nextChange(at));
        return Stream.of(to, window, turn).flatMap(Optional::stream).min(Instant::compareTo);
    }
}
