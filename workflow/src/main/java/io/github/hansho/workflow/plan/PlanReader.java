package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.field.Scale;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a plan: each section by its own reader, all of them even if one is wrong. */
final class PlanReader {

    static final Set<String> SECTIONS = Set.of(
            "plan",
            "settings",
            "fields",
            "severities",
            "priority",
            "lifecycle",
            "lifecycles",
            "handOver",
            "intake",
            "precursors",
            "escalations",
            "people",
            "teams",
            "calendars",
            "rosters",
            "maintenance");
    static final Set<String> LATER = Set.of("deadlines");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?");

    private final YamlMap plan;

    private PlanReader(YamlMap plan) {
        this.plan = plan;
    }

    /** Reads the plan; empty when it has no lifecycle or no name, which is reported. */
    static Optional<PlanParts> read(YamlMap plan, Map<String, CodeGuard> guards, Map<String, String> resources) {
        return new PlanReader(plan).parts(guards, resources);
    }

    private Optional<PlanParts> parts(Map<String, CodeGuard> guards, Map<String, String> resources) {
        sections();
        Optional<PlanRef> ref = plan.need("plan").flatMap(YamlNode::asMap).flatMap(this::ref);
        Scale severities = plan.find("severities").flatMap(ScaleReader::read).orElse(Scale.SEVERITIES);
        PriorityMatrix priorities =
                plan.map("priority").flatMap(PriorityReader::read).orElse(PriorityMatrix.NONE);
        LifecyclesReader lifecycles = new LifecyclesReader(plan, ref.orElse(new PlanRef("plan", "1")));
        FieldCatalog.Builder catalog = FieldCatalog.builder()
                .severities(severities)
                .priorities(priorities.impacts(), priorities.urgencies(), priorities.priorities())
                .states(lifecycles.states());
        plan.map("fields").ifPresent(fields -> FieldsReader.read(fields, catalog));
        FieldCatalog fields = catalog.build();
        lifecycles.read(new Conditions(fields, guards));
        HandOverRules handOver = plan.map("handOver").map(HandOverReader::read).orElse(HandOverRules.DEFAULT);
        IntakeReader intake = new IntakeReader(severities);
        IntakeRules rules = plan.map("intake").map(intake::read).orElse(IntakeRules.DEFAULT);
        List<PrecursorRule> precursors = intake.precursors(plan);
        Settings settings = settings();
        EscalationsReader escalations = new EscalationsReader(plan, resources);
        Directory directory = escalations.directory(ref, settings);
        List<EscalationRule> escalating = escalations.rules(new Conditions(fields, guards), directory);
        return ref.flatMap(known -> lifecycles
                .general()
                .map(general -> new PlanParts(
                        known,
                        label(known),
                        settings,
                        severities,
                        priorities,
                        fields,
                        general,
                        lifecycles.byKind(),
                        handOver,
                        rules,
                        precursors,
                        escalating,
                        directory,
                        places())));
    }

    private Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (String section : List.of("priority", "escalations")) {
            places.put(section, plan.placeOf(section).toString());
        }
        plan.map("fields")
                .ifPresent(fields -> fields.entries()
                        .keySet()
                        .forEach(name -> places.put(
                                "fields." + name, fields.placeOf(name).toString())));
        return Map.copyOf(places);
    }

    private void sections() {
        plan.entries().keySet().forEach(section -> {
            if (LATER.contains(section)) {
                plan.placeOf(section).report(Words.of("section-later", "section", section));
            }
        });
        plan.only(SECTIONS, LATER);
    }

    private Optional<PlanRef> ref(YamlMap section) {
        section.only(Set.of("id", "version", "label"));
        Optional<String> id = section.need("id").flatMap(PlanReader::name);
        Optional<String> version = section.need("version").flatMap(PlanReader::name);
        return id.isPresent() && version.isPresent()
                ? Optional.of(new PlanRef(id.get(), version.get()))
                : Optional.empty();
    }

    private static Optional<String> name(YamlNode node) {
        return node.asText().filter(text -> {
            boolean fits = NAME.matcher(text).matches();
            if (!fits) {
                node.report(Words.of("bad-name", "value", text));
            }
            return fits;
        });
    }

    private Label label(PlanRef ref) {
        return plan.map("plan").map(section -> section.label("label", ref.id())).orElse(Label.plain(ref.id()));
    }

    private Settings settings() {
        Optional<YamlMap> section = plan.map("settings");
        section.ifPresent(map -> map.only(Set.of("zone", "escalation")));
        return section.flatMap(map -> map.find("zone"))
                .flatMap(PlanReader::zone)
                .map(Settings::new)
                .orElse(Settings.DEFAULT);
    }

    private static Optional<ZoneId> zone(YamlNode node) {
        return node.asText().flatMap(name -> {
            try {
                return Optional.of(ZoneId.of(name));
            } catch (DateTimeException noSuchZone) {
                node.report(Words.of("no-zone", "value", name));
                return Optional.empty();
            }
        });
    }
}
