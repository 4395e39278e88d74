package io.github.hansho.cli.triage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to values in a JSON object: {@code alert.signature}, {@code hosts[*].name}; a dot in a name is written {@code \.}.
 *
 * @param written as it was written
 * @param steps the names on the way; {@code [*]} stands for every element of an array
 */
record JsonPath(String written, List<String> steps) {

    private static final String EVERY = "[*]";

    static JsonPath of(String written) {
        List<String> steps = new ArrayList<>();
        for (String part : written.split("(?<!\\\\)\\.", -1)) {
            String name = part.replace("\\.", ".");
            if (name.endsWith(EVERY)) {
                steps.add(name.substring(0, name.length() - EVERY.length()));
                steps.add(EVERY);
            } else {
                steps.add(name);
            }
        }
        return new JsonPath(written, steps);
    }

    /** Returns every value at the end of the way that is a string, number or flag; an array's elements count each. */
    List<String> values(JsonNode root) {
        List<String> found = new ArrayList<>();
        collect(root, 0, found);
        return found;
    }

    private void collect(JsonNode node, int step, List<String> found) {
        if (step == steps.size()) {
            if (node.isArray()) {
                node.forEach(element -> collect(element, step, found));
            } else if (node.isValueNode() && !node.isNull()) {
                found.add(node.asText());
            }
        } else if (steps.get(step).equals(EVERY)) {
            node.forEach(element -> collect(element, step + 1, found));
        } else if (node.isObject() && node.has(steps.get(step))) {
            collect(node.get(steps.get(step)), step + 1, found);
        }
    }
}
