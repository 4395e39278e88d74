package io.github.hansho.workflow.plan;

import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.field.AlertFields;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.Scale;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what happens to alerts when they come in, and which dismissed ones are looked at again. */
final class IntakeReader {

    private static final Set<String> ACTIONS = Set.of("dismiss", "hold", "open", "attach", "leave");
    private static final Set<String> RULE = Set.of("id", "label", "when", "dismiss", "hold", "open", "attach", "leave");
    private static final List<Observable.Kind> SHARED =
            List.of(Observable.Kind.ACCOUNT, Observable.Kind.HOST, Observable.Kind.ADDRESS);
    private static final Duration DAY = Duration.ofDays(1);

    private final Scale severities;
    private final Conditions conditions = new Conditions(AlertFields.all(), Map.of());
    private final Set<String> ids = new HashSet<>();

    IntakeReader(Scale severities) {
        this.severities = severities;
    }

    IntakeRules read(YamlMap intake) {
        intake.only(Set.of("groupBy", "gap", "lateness", "rules", "otherwise"));
        List<IntakeRule> rules = new ArrayList<>();
        intake.items("rules").forEach(node -> node.asMap().flatMap(this::rule).ifPresent(rules::add));
        IntakeAction otherwise = intake.map("otherwise")
                .flatMap(map -> {
                    map.only(ACTIONS);
                    return action(map);
                })
                .orElse(IntakeAction.LEAVE);
        return new IntakeRules(grouping(intake), rules, otherwise);
    }

    private Grouping grouping(YamlMap intake) {
        List<String> names = AlertFields.all().names();
        Set<String> by = Codes.set(
                intake, "groupBy", Grouping.DEFAULT.by(), node -> Codes.oneOf(node, Words.label("alert-field"), names));
        return new Grouping(
                List.copyOf(by),
                Codes.span(intake, "gap", Grouping.DEFAULT.gap()),
                intake.span("lateness").orElse(Grouping.DEFAULT.lateness()));
    }

    private Optional<IntakeRule> rule(YamlMap rule) {
        rule.only(RULE);
        Optional<String> id = id(rule);
        Optional<Condition> when = condition(rule);
        Optional<IntakeAction> action = action(rule);
        return id.isPresent() && when.isPresent() && action.isPresent()
                ? Optional.of(new IntakeRule(
                        id.get(),
                        rule.label("label", id.get()),
                        when.get(),
                        action.get(),
                        rule.place().toString()))
                : Optional.empty();
    }

    private Optional<String> id(YamlMap rule) {
        return rule.need("id")
                .flatMap(node -> node.asText().filter(id -> {
                    boolean fresh = ids.add(id);
                    if (!fresh) {
                        node.report(Words.of("rule-twice", "rule", id));
                    }
                    return fresh;
                }));
    }

    private Optional<Condition> condition(YamlMap rule) {
        return rule.find("when").isEmpty()
                ? Optional.of(Condition.ALWAYS)
                : rule.find("when").flatMap(conditions::read);
    }

    private Optional<IntakeAction> action(YamlMap map) {
        List<String> given =
                map.entries().keySet().stream().filter(ACTIONS::contains).toList();
        if (given.size() != 1) {
            map.report(Words.of("one-action", "count", given.size()));
            return Optional.empty();
        }
        YamlNode node = map.find(given.get(0)).orElse(map);
        return switch (given.get(0)) {
            case "dismiss" -> node.asMap().flatMap(this::dismiss);
            case "hold" -> Optional.of(new IntakeAction.Hold(Codes.span(map, "hold", DAY)));
            case "open" -> open(node);
            case "attach" -> Optional.of(new IntakeAction.Attach(sharing(map, "attach")));
            default -> isTrue(node, "leave") ? Optional.of(IntakeAction.LEAVE) : Optional.empty();
        };
    }

    private static boolean isTrue(YamlNode node, String key) {
        boolean isTrue = node.asFlag().orElse(true);
        if (!isTrue) {
            node.report(Words.of("not-true", "key", key));
        }
        return isTrue;
    }

    private Optional<IntakeAction> dismiss(YamlMap map) {
        map.only(Set.of("verdict", "reason"));
        Optional<Verdict> verdict = map.need("verdict").flatMap(node -> Codes.coded(node, "verdict", Verdict.values()));
        return map.need("reason")
                .flatMap(YamlNode::asLabel)
                .flatMap(reason -> verdict.map(known -> new IntakeAction.Dismiss(known, reason)));
    }

    /** {@code open: high} opens at a severity, {@code open: true} at the alert's own. */
    private Optional<IntakeAction> open(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.isFlag()) {
            return isTrue(node, "open") ? Optional.of(new IntakeAction.Open(Optional.empty())) : Optional.empty();
        }
        return severity(node).map(severity -> new IntakeAction.Open(Optional.of(severity)));
    }

    private Optional<String> severity(YamlNode node) {
        return Codes.oneOf(node, Words.label("severity"), severities.codes());
    }

    private static Set<Observable.Kind> sharing(YamlMap map, String key) {
        return Codes.set(map, key, SHARED, node -> Codes.constant(node, "observable", Observable.Kind.values()));
    }

    /** Reads the rules that look again at dismissed alerts. */
    List<PrecursorRule> precursors(YamlMap plan) {
        List<PrecursorRule> rules = new ArrayList<>();
        plan.items("precursors")
                .forEach(node -> node.asMap().flatMap(this::precursor).ifPresent(rules::add));
        return List.copyOf(rules);
    }

    private Optional<PrecursorRule> precursor(YamlMap rule) {
        rule.only(Set.of("id", "label", "when", "lookBack", "sharing", "verdicts", "open"));
        Optional<String> id = id(rule);
        Set<Verdict> verdicts = Codes.set(
                rule,
                "verdicts",
                List.of(Verdict.BENIGN_TRUE_POSITIVE, Verdict.FALSE_POSITIVE, Verdict.INSUFFICIENT_DATA),
                node -> Codes.coded(node, "verdict", Verdict.values()));
        Optional<String> severity = rule.find("open").flatMap(this::severity);
        return condition(rule)
                .flatMap(when -> id.map(known -> new PrecursorRule(
                        known,
                        rule.label("label", known),
                        when,
                        Codes.span(rule, "lookBack", DAY),
                        sharing(rule, "sharing"),
                        verdicts,
                        severity,
                        rule.place().toString())));
    }
}
