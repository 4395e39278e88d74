package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.Openness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Layers and overrides put together: what they answer at an instant, and when the answer changes. */
record Duty(List<Layer> layers, Overrides overrides, Combination combination) {

    private static final int MOST_EDGES = 1_000;

    OnCall onCall(Instant at) {
        Overrides inForce = overrides.at(at);
        return combination == Combination.TOP ? top(inForce, at) : all(inForce, at);
    }

    /** Each layer that may be in force gives one case; the answer is known when all cases are the same. */
    private OnCall top(Overrides inForce, Instant at) {
        Set<Set<String>> cases = new LinkedHashSet<>();
        boolean certain = false;
        for (int i = layers.size() - 1; i >= 0 && !certain; i--) {
            Openness openness = layers.get(i).openness(at);
            List<String> people = openness == Openness.CLOSED
                    ? List.of()
                    : inForce.replaced(layers.get(i).people(at));
            if (!people.isEmpty()) {
                cases.add(inForce.withAdded(people));
                certain = openness == Openness.OPEN;
            }
        }
        if (!certain) {
            cases.add(inForce.withAdded(List.of()));
        }
        return new OnCall(cases.stream().flatMap(Set::stream).distinct().toList(), cases.size() > 1);
    }

    private OnCall all(Overrides inForce, Instant at) {
        List<String> certain = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (Layer layer : layers) {
            Openness openness = layer.openness(at);
            if (openness != Openness.CLOSED) {
                List<String> people = inForce.replaced(layer.people(at));
                possible.addAll(people);
                certain.addAll(openness == Openness.OPEN ? people : List.of());
            }
        }
        Set<String> people = inForce.withAdded(possible);
        return new OnCall(List.copyOf(people), !inForce.withAdded(certain).equals(people));
    }

    Optional<Instant> nextTransition(Instant after) {
        OnCall now = onCall(after);
        Optional<Instant> edge = nextEdge(after);
        for (int i = 0; i < MOST_EDGES && edge.isPresent() && onCall(edge.get()).equals(now); i++) {
            edge = nextEdge(edge.get());
        }
        return edge;
    }

    /** A layer below one that has somebody for certain is not seen, so its edges are not either. */
    private Optional<Instant> nextEdge(Instant at) {
        Overrides inForce = overrides.at(at);
        Optional<Instant> first = overrides.nextEdge(at);
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            first = Stream.of(first, layer.nextEdge(at))
                    .flatMap(Optional::stream)
                    .min(Instant::compareTo);
            if (combination == Combination.TOP
                    && layer.openness(at) == Openness.OPEN
                    && !inForce.replaced(layer.people(at)).isEmpty()) {
                return first;
            }
        }
        return first;
    }
}
