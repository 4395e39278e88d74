package io.github.hansho.workflow.plan;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.workflow.yaml.YamlMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a hand-over needs. */
final class HandOverReader {

    private HandOverReader() {}

    static HandOverRules read(YamlMap section) {
        section.only(Set.of("answerWithin", "required"));
        return new HandOverRules(
                Codes.span(section, "answerWithin", HandOverRules.DEFAULT.answerWithin()), required(section));
    }

    /** An empty list is meant: then an offer needs no item. */
    private static List<HandOverItem> required(YamlMap section) {
        if (section.find("required").isEmpty()) {
            return HandOverRules.DEFAULT.required();
        }
        Set<HandOverItem> listed = new HashSet<>();
        section.items("required")
                .forEach(node -> Codes.constant(node, "hand-over-item", HandOverItem.values())
                        .ifPresent(listed::add));
        return List.of(HandOverItem.values()).stream().filter(listed::contains).toList();
    }
}
