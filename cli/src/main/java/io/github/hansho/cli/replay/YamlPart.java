package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.Problem;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a mapping file.
 *
 * <p>A text is whatever is written, also a number, a flag or nothing but blanks: columns, states and null markers of a log may be
 * called anything.
 *
 * @param node the part as it was read
 */
record YamlPart(YamlNode node) {

    /** Notes what is wrong here. */
    void refuse(String key, Object... namesAndValues) {
        node.report(ReplayTexts.message(key, namesAndValues));
    }

    /** What is wrong here, not noted. */
    Problem problem(String key, Object... namesAndValues) {
        return new Problem(
                node.place().file(),
                node.place().line(),
                node.place().column(),
                ReplayTexts.message(key, namesAndValues));
    }

    boolean isText() {
        return node instanceof YamlScalar scalar && !scalar.isNothing();
    }

    /** The text; none if it is no text, which is noted. */
    Optional<String> text() {
        return node instanceof YamlScalar scalar && isText() ? Optional.of(scalar.raw()) : node.asText();
    }

    /** The items of a list; anything else is a list of itself. */
    List<YamlPart> items() {
        return node.items().stream().map(YamlPart::new).toList();
    }

    List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The entries of a map, of which only some keys are allowed. */
    Map<String, YamlPart> entries(Set<String> allowed) {
        node.asMap().ifPresent(map -> map.only(allowed));
        return children();
    }

    /** The entries of a map with names of the user's own, in the order written; none if it is no map, which is noted. */
    Map<String, YamlPart> entries() {
        node.asMap();
        return children();
    }

    private Map<String, YamlPart> children() {
        if (node instanceof YamlMap map) {
            return map.entries().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> new YamlPart(entry.getValue()),
                            (first, second) -> first,
                            LinkedHashMap::new));
        }
        return Map.of();
    }
}
