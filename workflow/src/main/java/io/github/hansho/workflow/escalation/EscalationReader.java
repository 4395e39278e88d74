package io.github.hansho.workflow.escalation;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.incident.Ladders;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads escalation rules from a plan. */
public final class EscalationReader {

    private static final Set<String> RULE = Set.of("label", "when", "functional", "hierarchical", "settings");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?");

    private final Conditions conditions;
    private final EscalationSettings defaults;
    private final Known known;

    private EscalationReader(Conditions conditions, EscalationSettings defaults, Known known) {
        this.conditions = conditions;
        this.defaults = defaults;
        this.known = known;
    }

    /**
     * Reads the rules of a section; what is wrong is reported.
     *
     * @param section the rules by id
     * @param conditions the reader of conditions
     * @param defaults the settings that hold where a rule has none of its own
     * @param known who may be called upon, and the windows that there are; where nobody is named, all names are taken
     */
    public static List<EscalationRule> read(
            YamlMap section, Conditions conditions, EscalationSettings defaults, Known known) {
        return new EscalationReader(conditions, defaults, known).rules(section);
    }

    /**
     * Reads the settings that hold for all rules of a plan; what is wrong is reported.
     *
     * @param map the settings
     * @param known who may be called upon
     */
    public static EscalationSettings settings(YamlMap map, Known known) {
        return settings(map, EscalationSettings.DEFAULT, known);
    }

    private static EscalationSettings settings(YamlMap map, EscalationSettings defaults, Known known) {
        EscalationSettings settings = SettingsReader.read(map, defaults);
        settings.fallback().ifPresent(target -> map.find("fallback").ifPresent(node -> known.check(node, target)));
        return settings;
    }

    private List<EscalationRule> rules(YamlMap section) {
        List<EscalationRule> rules = new ArrayList<>();
        section.entries().forEach((id, node) -> {
            if (!NAME.matcher(id).matches()) {
                section.placeOf(id).report(Words.of("bad-name", "value", id));
            }
            node.asMap().flatMap(rule -> rule(id, rule, section)).ifPresent(rules::add);
        });
        long ladders = rules.stream()
                .mapToLong(rule -> (rule.functional().isEmpty() ? 0 : 1)
                        + (rule.hierarchical().isEmpty() ? 0 : 1))
                .sum();
        if (ladders > Ladders.LIMIT) {
            section.report(Words.of("too-many-ladders", "value", ladders, "most", Ladders.LIMIT));
        }
        return rules;
    }

    private Optional<EscalationRule> rule(String id, YamlMap rule, YamlMap section) {
        rule.only(RULE);
        EscalationSettings settings =
                rule.map("settings").map(map -> settings(map, defaults, known)).orElse(defaults);
        Optional<Condition> when = rule.find("when").isEmpty()
                ? Optional.of(Condition.ALWAYS)
                : rule.find("when").flatMap(conditions::read);
        StepReader steps = new StepReader(conditions, known);
        List<Step> functional = steps.read(rule, "functional", Track.FUNCTIONAL);
        List<Step> hierarchical = steps.read(rule, "hierarchical", Track.HIERARCHICAL);
        if (rule.find("functional").isEmpty() && rule.find("hierarchical").isEmpty()) {
            rule.report(Words.of("no-steps", "rule", id));
        }
        if (settings.onExhausted() == EscalationSettings.OnExhausted.LOOP
                && (never(functional) || never(hierarchical))) {
            rule.report(Words.of("never-ends", "rule", id));
        }
        return when.map(condition -> new EscalationRule(
                id,
                rule.label("label", id),
                condition,
                functional,
                hierarchical,
                settings,
                section.placeOf(id).toString()));
    }

    private static boolean never(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.unless() == Unless.NEVER);
    }
}
