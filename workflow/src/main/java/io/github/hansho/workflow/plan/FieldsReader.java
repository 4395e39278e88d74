package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;
import io.github.hansho.workflow.field.DeclaredField;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields that a plan declares. */
final class FieldsReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("all", "any", "not", "guard");

    private FieldsReader() {}

    static void read(YamlMap fields, FieldCatalog.Builder catalog) {
        fields.entries().forEach((name, node) -> {
            if (!NAME.matcher(name).matches() || name.length() > 64) {
                fields.placeOf(name).report(Words.of("bad-field-name", "value", name));
            }
            node.asMap().flatMap(map -> field(name, map)).ifPresent(field -> {
                if (RESERVED.contains(name) || catalog.has(name)) {
                    fields.placeOf(name).report(Words.of("field-taken", "field", name));
                } else {
                    catalog.declare(field);
                }
            });
        });
    }

    private static Optional<DeclaredField> field(String name, YamlMap map) {
        map.only(Set.of("type", "codes", "ordered", "unset", "label"));
        Optional<FieldType> type =
                map.need("type").flatMap(node -> Codes.constant(node, "field-type", FieldType.values()));
        Value unset = map.find("unset")
                .flatMap(node -> Codes.oneOf(node, Words.label("unset"), List.of("unknown", "absent")))
                .filter("absent"::equals)
                .map(absent -> Value.ABSENT)
                .orElse(Value.UNKNOWN);
        List<String> codes = map.items("codes").stream()
                .map(YamlNode::asText)
                .flatMap(Optional::stream)
                .toList();
        boolean ordered = map.flag("ordered");
        boolean coded =
                type.filter(t -> t == FieldType.CODE || t == FieldType.CODES).isPresent();
        if (type.isPresent() && !coded && map.find("codes").isPresent()) {
            map.placeOf("codes").report(Words.of("codes-without-code", "field", name));
        }
        if (ordered && (type.filter(t -> t == FieldType.CODE).isEmpty() || codes.isEmpty())) {
            map.placeOf("ordered").report(Words.of("order-without-codes", "field", name));
            return Optional.empty();
        }
        return type.map(t -> new DeclaredField(new Field(name, t, codes, ordered, map.label("label", name)), unset));
    }
}
