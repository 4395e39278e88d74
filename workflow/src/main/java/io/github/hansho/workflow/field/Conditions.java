package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.yaml.YamlList;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads conditions from YAML.
 *
 * <p>A map holds when all its entries hold; so does a list. An entry is a field with what it has to be:
 * {@code severity: high}, one of several in a list, or {@code {is, not, atLeast, atMost, given}}. The words {@code all},
 * {@code any}, {@code not} and {@code guard} combine. A lone word is a flag that has to be true.
 */
public final class Conditions {

    private static final Set<String> TESTS = Set.of("is", "not", "atLeast", "atMost", "given");

    private final FieldNames fields;
    private final Map<String, CodeGuard> guards;

    /**
     * Creates a reader of conditions.
     *
     * @param fields the fields that conditions may name
     * @param guards the guards written in code that conditions may name, by id
     */
    public Conditions(FieldNames fields, Map<String, CodeGuard> guards) {
        this.fields = fields;
        this.guards = Map.copyOf(guards);
    }

    /** Returns the fields that conditions may name. */
    public FieldNames fields() {
        return fields;
    }

    /** Returns the condition that a node holds; empty when something is wrong with it, which is reported. */
    public Optional<Condition> read(YamlNode node) {
        if (node instanceof YamlMap map) {
            List<Condition> parts = new ArrayList<>();
            map.entries().forEach((name, test) -> entry(map, name, test).ifPresent(parts::add));
            return whole(parts, map.entries().size());
        }
        if (node instanceof YamlList list) {
            return each(list).map(Condition::all);
        }
        return node.asText().flatMap(name -> lone(node, name));
    }

    private Optional<Condition> lone(YamlNode node, String name) {
        return field(node, name).flatMap(field -> {
            if (field.type() == FieldType.FLAG) {
                return Optional.of(new Condition.Compare(field, Operator.IS, Value.flag(true)));
            }
            node.report(Words.of("condition-no-flag", "field", name));
            return Optional.empty();
        });
    }

    private Optional<Condition> entry(YamlMap map, String name, YamlNode test) {
        return switch (name) {
            case "all" -> each(test).map(Condition::all);
            case "any" -> each(test).map(Condition::any);
            case "not" -> read(test).map(Condition.Not::new);
            case "guard" -> guard(test);
            default -> fieldAt(map, name).flatMap(field -> test(field, test));
        };
    }

    private Optional<Condition> guard(YamlNode node) {
        return node.asText().flatMap(id -> {
            CodeGuard guard = guards.get(id);
            if (guard == null) {
                node.reportUnknown(Words.label("guard"), id, guards.keySet());
                return Optional.empty();
            }
            return Optional.of(new Condition.Coded(id, guard));
        });
    }

    private Optional<Condition> test(Field field, YamlNode test) {
        if (test instanceof YamlMap map) {
            map.only(TESTS);
            List<Condition> parts = new ArrayList<>();
            map.find("is").flatMap(node -> is(field, node)).ifPresent(parts::add);
            map.find("not")
                    .flatMap(node -> is(field, node))
                    .map(Condition.Not::new)
                    .ifPresent(parts::add);
            map.find("atLeast")
                    .flatMap(node -> compare(field, Operator.AT_LEAST, node))
                    .ifPresent(parts::add);
            map.find("atMost")
                    .flatMap(node -> compare(field, Operator.AT_MOST, node))
                    .ifPresent(parts::add);
            map.find("given")
                    .flatMap(YamlNode::asFlag)
                    .map(given -> given(field, given))
                    .ifPresent(parts::add);
            if (map.entries().isEmpty()) {
                map.report(Words.of("condition-empty", "field", field.name()));
                return Optional.empty();
            }
            return whole(parts, map.entries().size());
        }
        return is(field, test);
    }

    private static Condition given(Field field, boolean given) {
        Condition present = new Condition.Present(field);
        return given ? present : new Condition.Not(present);
    }

    private Optional<Condition> is(Field field, YamlNode node) {
        List<Condition> parts = new ArrayList<>();
        if (node.items().isEmpty()) {
            node.report(Words.of("condition-empty", "field", field.name()));
        }
        node.items().forEach(item -> compare(field, Operator.IS, item).ifPresent(parts::add));
        return parts.size() == node.items().size() && !parts.isEmpty()
                ? Optional.of(Condition.any(parts))
                : Optional.empty();
    }

    private Optional<Condition> compare(Field field, Operator operator, YamlNode node) {
        boolean ordered = field.type() == FieldType.COUNT || field.type() == FieldType.SPAN || field.ordered();
        if (operator != Operator.IS && !ordered) {
            node.report(Words.of("condition-no-order", "field", field.name(), "operator", operator.word()));
            return Optional.empty();
        }
        return value(field, node).map(value -> new Condition.Compare(field, operator, value));
    }

    private static Optional<Value> value(Field field, YamlNode node) {
        return switch (field.type()) {
            case FLAG -> node.asFlag().map(Value::flag);
            case COUNT -> node.asCount().map(Value::count);
            case SPAN -> node.asSpan().map(Value::span);
            case CODE, CODES -> code(field, node).map(Value::code);
        };
    }

    private static Optional<String> code(Field field, YamlNode node) {
        Optional<String> code = node.asText();
        if (code.isPresent() && !field.codes().isEmpty() && !field.codes().contains(code.get())) {
            node.reportUnknown(Label.plain(field.name()), code.get(), field.codes());
            return Optional.empty();
        }
        return code;
    }

    private Optional<Field> fieldAt(YamlMap map, String name) {
        Optional<Field> field = fields.field(name);
        if (field.isEmpty()) {
            map.placeOf(name).reportUnknown(Words.label("field"), name, fields.names());
        }
        return field;
    }

    private Optional<Field> field(YamlNode node, String name) {
        Optional<Field> field = fields.field(name);
        if (field.isEmpty()) {
            node.reportUnknown(Words.label("field"), name, fields.names());
        }
        return field;
    }

    private Optional<List<Condition>> each(YamlNode node) {
        List<Condition> parts = new ArrayList<>();
        node.items().forEach(item -> read(item).ifPresent(parts::add));
        return parts.size() == node.items().size() ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Condition> whole(List<Condition> parts, int wanted) {
        return parts.size() == wanted ? Optional.of(Condition.all(parts)) : Optional.empty();
    }
}
