package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.FieldNames;
import io.github.hansho.workflow.yaml.Place;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a move from YAML. */
final class MoveReader {

    private static final Set<String> KEYS =
            Set.of("from", "to", "label", "when", "requires", "reaches", "after", "reopen", "return");
    private static final Set<String> REQUIREMENTS = Set.of("role", "authority", "data", "reason");

    private MoveReader() {}

    static Optional<MoveDraft> read(YamlNode node, Conditions conditions) {
        return node.asMap().flatMap(move -> {
            move.only(KEYS);
            List<Condition> needed = new ArrayList<>();
            Optional<YamlMap> requires = move.map("requires");
            requires.ifPresent(map -> requirements(map, conditions.fields(), needed));
            move.find("when").flatMap(conditions::read).ifPresent(needed::add);
            boolean reopens = move.flag("reopen");
            List<String> from = from(move);
            timer(move, reopens || requires.map(map -> map.flag("reason")).orElse(false));
            return move.need("to")
                    .flatMap(YamlNode::asText)
                    .map(to -> new MoveDraft(
                            from,
                            to.intern(),
                            move.find("label").flatMap(YamlNode::asLabel),
                            needed,
                            reopens || requires.map(map -> map.flag("reason")).orElse(false),
                            reaches(move),
                            move.span("after"),
                            reopens,
                            move.flag("return"),
                            Site.of(move.place()),
                            Site.of(at(move, "from")),
                            Site.of(at(move, "to"))));
        });
    }

    private static Place at(YamlMap move, String key) {
        return move.find(key).map(YamlNode::place).orElse(move.place());
    }

    private static List<String> from(YamlMap move) {
        if (move.need("from").isPresent() && move.items("from").isEmpty()) {
            move.find("from").ifPresent(node -> node.report(Words.of("from-nothing")));
        }
        return texts(move, "from");
    }

    private static void timer(YamlMap move, boolean needsReason) {
        move.find("after").ifPresent(node -> {
            if (needsReason) {
                node.report(Words.of("timed-reason"));
            }
        });
    }

    private static void requirements(YamlMap requires, FieldNames fields, List<Condition> needed) {
        requires.only(REQUIREMENTS);
        List<String> roles = texts(requires, "role");
        if (!roles.isEmpty()) {
            needed.add(Needs.role(fields, roles));
        }
        texts(requires, "authority").forEach(authority -> needed.add(Needs.authority(fields, authority)));
        for (YamlNode item : requires.items("data")) {
            item.asText()
                    .ifPresent(name -> fields.field(name)
                            .ifPresentOrElse(
                                    field -> needed.add(Needs.data(field)),
                                    () -> item.reportUnknown(Words.label("field"), name, fields.names())));
        }
    }

    private static List<Milestone> reaches(YamlMap move) {
        return move.items("reaches").stream()
                .flatMap(node -> LifecycleReader.coded(node, "milestone", Milestone.values()).stream())
                .toList();
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.items(key).stream().flatMap(node -> node.asText().stream()).toList();
    }
}
