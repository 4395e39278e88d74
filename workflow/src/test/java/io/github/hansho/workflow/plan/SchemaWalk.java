package io.github.hansho.workflow.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds, for each place of a plan, the part of the schema that is about it. */
final class SchemaWalk {

    private final Map<String, JsonNode> byPath = new HashMap<>();

    private SchemaWalk() {}

    /** Walks a plan that the schema takes. */
    static SchemaWalk over(JsonNode plan) {
        SchemaWalk walk = new SchemaWalk();
        Spot.all(plan).forEach(spot -> walk.place(spot, plan));
        return walk;
    }

    /** Returns the part of the schema that is about a place. */
    JsonNode at(Spot spot) {
        return Objects.requireNonNull(byPath.get(spot.path()), spot.path());
    }

    private void place(Spot spot, JsonNode plan) {
        JsonNode schema = SchemaFile.TREE;
        JsonNode node = plan;
        schema = resolve(schema, node);
        for (Object step : spot.way()) {
            JsonNode child = step instanceof Integer index ? node.get(index) : node.get((String) step);
            schema = resolve(below(schema, step), child);
            node = child;
        }
        byPath.put(spot.path(), schema);
    }

    private static JsonNode below(JsonNode schema, Object step) {
        if (step instanceof Integer) {
            return schema.path("items");
        }
        JsonNode property = schema.path("properties").path((String) step);
        return property.isMissingNode() ? schema.path("additionalProperties") : property;
    }

    /** Follows references and picks the alternative that is about this kind of node. */
    private static JsonNode resolve(JsonNode schema, JsonNode node) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            return resolve(SchemaFile.TREE.path("$defs").path(name), node);
        }
        if (schema.has("if")) {
            boolean then = node.has(schema.path("if").path("required").path(0).asString());
            return resolve(schema.get(then ? "then" : "else"), node);
        }
        if (schema.has("anyOf")) {
            for (JsonNode alternative : schema.get("anyOf")) {
                Optional<JsonNode> fit = Optional.of(resolve(alternative, node)).filter(found -> fits(found, node));
                if (fit.isPresent()) {
                    return fit.get();
                }
            }
        }
        return schema;
    }

    private static boolean fits(JsonNode schema, JsonNode node) {
        JsonNode type = schema.path("type");
        String types = type.isMissingNode() ? schema.has("enum") ? "string" : "boolean" : type.toString();
        return types.contains(
                node.isObject() ? "object" : node.isArray() ? "array" : node.isBoolean() ? "boolean" : "string");
    }
}
