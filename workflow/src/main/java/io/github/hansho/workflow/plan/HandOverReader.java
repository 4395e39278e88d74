package io.github.hansho.workflow.plan;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.workflow.yaml.YamlMap;
import java.util.List;
import java.util.Set;

/** Reads what a hand-over needs. */
final class HandOverReader {

    private HandOverReader() {}

    static HandOverRules read(YamlMap section) {
        section.only(Set.of("answerWithin", "required"));
        Set<HandOverItem> required = Codes.set(
                section,
                "required",
                HandOverRules.DEFAULT.required(),
                node -> Codes.constant(node, "hand-over-item", HandOverItem.values()));
        return new HandOverRules(
                Codes.span(section, "answerWithin", HandOverRules.DEFAULT.answerWithin()),
                List.of(HandOverItem.values()).stream()
                        .filter(required::contains)
                        .toList());
    }
}
