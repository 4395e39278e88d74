package io.github.hansho.workflow.plan;

import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.workflow.escalation.EscalationReader;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings;
import io.github.hansho.workflow.escalation.Known;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.DirectoryReader;
import io.github.hansho.workflow.yaml.YamlMap;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rosters of a plan and the rules that call upon whoever stands in them. */
final class EscalationsReader {

    private final YamlMap plan;
    private final Map<String, String> resources;

    EscalationsReader(YamlMap plan, Map<String, String> resources) {
        this.plan = plan;
        this.resources = Map.copyOf(resources);
    }

    /** Reads the rosters; a plan that has none leaves them to the host. */
    Directory directory(Optional<PlanRef> ref, Settings settings) {
        if (DirectoryReader.SECTIONS.stream()
                .allMatch(section -> plan.find(section).isEmpty())) {
            return Directory.EMPTY;
        }
        Optional<ZoneId> zone =
                plan.map("settings").flatMap(map -> map.find("zone")).map(named -> settings.zone());
        return DirectoryReader.read(plan, ref.map(PlanRef::toString).orElse("plan"), zone, resources)
                .orElse(Directory.EMPTY);
    }

    List<EscalationRule> rules(Conditions conditions, Directory directory) {
        Known known = known(directory);
        EscalationSettings defaults = plan.map("settings")
                .flatMap(settings -> settings.map("escalation"))
                .map(section -> EscalationReader.settings(section, known))
                .orElse(EscalationSettings.DEFAULT);
        return plan.map("escalations")
                .map(section -> EscalationReader.read(section, conditions, defaults, known))
                .orElse(List.of());
    }

    private Known known(Directory directory) {
        if (plan.find("rosters").isEmpty() || directory.equals(Directory.EMPTY)) {
            return Known.ANY;
        }
        Set<String> targets = new HashSet<>();
        directory.rosters().forEach(roster -> targets.add(roster.id()));
        directory.teams().forEach(team -> targets.add(team.id()));
        directory.people().forEach(person -> targets.add(person.id()));
        Set<String> windows = new HashSet<>();
        directory.windows().forEach(window -> windows.add(window.name()));
        return new Known(targets, windows, true);
    }
}
