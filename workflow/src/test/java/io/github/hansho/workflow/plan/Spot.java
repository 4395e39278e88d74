package io.github.hansho.workflow.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a tree: the way to it, and what is there.
 *
 * @param way the keys and indices from the root
 * @param node what is there
 */
record Spot(List<Object> way, JsonNode node) {

    /** Returns every place of a tree, the root first. */
    static List<Spot> all(JsonNode root) {
        List<Spot> spots = new ArrayList<>();
        collect(new Spot(List.of(), root), spots);
        return spots;
    }

    private static void collect(Spot spot, List<Spot> into) {
        into.add(spot);
        if (spot.node instanceof ObjectNode map) {
            map.properties().forEach(entry -> collect(spot.below(entry.getKey(), entry.getValue()), into));
        }
        for (int i = 0; spot.node instanceof ArrayNode list && i < list.size(); i++) {
            collect(spot.below(i, list.get(i)), into);
        }
    }

    private Spot below(Object step, JsonNode child) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(step);
        return new Spot(List.copyOf(longer), child);
    }

    /** Returns the path as problems write it. */
    String path() {
        StringBuilder path = new StringBuilder();
        way.forEach(
                step -> path.append(step instanceof Integer ? "[" + step + "]" : (path.isEmpty() ? "" : ".") + step));
        return path.toString();
    }

    String path(String key) {
        return way.isEmpty() ? key : path() + "." + key;
    }

    /** Returns a copy of a tree with something else at this place. */
    JsonNode replaced(JsonNode root, JsonNode other) {
        if (way.isEmpty()) {
            return other;
        }
        JsonNode copy = root.deepCopy();
        JsonNode parent = at(copy, way.subList(0, way.size() - 1));
        Object last = way.get(way.size() - 1);
        if (parent instanceof ObjectNode map) {
            map.set((String) last, other);
        } else {
            ((ArrayNode) parent).set((int) last, other);
        }
        return copy;
    }

    /** Returns a copy of a tree in which the map at this place has one more key. */
    JsonNode withKey(JsonNode root, String key) {
        JsonNode copy = root.deepCopy();
        ((ObjectNode) at(copy, way)).putObject(key);
        return copy;
    }

    private static JsonNode at(JsonNode root, List<Object> way) {
        JsonNode node = root;
        for (Object step : way) {
            node = Objects.requireNonNull(step instanceof Integer index ? node.get(index) : node.get((String) step));
        }
        return node;
    }
}
