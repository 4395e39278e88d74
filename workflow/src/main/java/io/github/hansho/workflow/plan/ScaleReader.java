package io.github.hansho.workflow.plan;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Term;
import io.github.hansho.workflow.field.Scale;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads grades, lowest first: a list of codes, or a map from code to label. */
final class ScaleReader {

    private ScaleReader() {}

    static Optional<Scale> read(YamlNode node) {
        Map<String, Label> grades = new LinkedHashMap<>();
        if (node instanceof YamlMap map) {
            map.entries().forEach((code, words) -> label(words).ifPresent(label -> grades.put(code, label)));
        } else {
            node.asList()
                    .ifPresent(list -> list.items()
                            .forEach(item -> item.asText().ifPresent(code -> {
                                if (grades.putIfAbsent(code, Label.plain(code)) != null) {
                                    item.report(Words.of("grade-twice", "grade", code));
                                }
                            })));
        }
        if (grades.isEmpty()) {
            node.report(Words.of("no-grades"));
            return Optional.empty();
        }
        return Optional.of(new Scale(grades.entrySet().stream()
                .map(grade -> new Term(grade.getKey(), grade.getValue()))
                .toList()));
    }

    private static Optional<Label> label(YamlNode node) {
        if (node instanceof YamlMap map && map.find("label").isPresent()) {
            map.only(Set.of("label"));
            return map.find("label").flatMap(YamlNode::asLabel);
        }
        return node.asLabel();
    }
}
