package io.github.hansho.testkit.sample;

import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.DirectoryBuilder;
import io.github.hansho.workflow.roster.Layer;
import io.github.hansho.workflow.roster.Roster;
import io.github.hansho.workflow.roster.Rotation;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Draws who is on call. */
final class Rosters {

    private final Samples samples;

    Rosters(Samples samples) {
        this.samples = samples;
    }

    Directory roster(Plan plan) {
        Set<String> roles = new TreeSet<>();
        for (EscalationRule rule : plan.escalations()) {
            for (Track track : Track.values()) {
                for (Step step : rule.steps(track)) {
                    roles.addAll(step.targets());
                    step.orElse().ifPresent(roles::add);
                }
            }
        }
        DirectoryBuilder directory = Directory.builder("sample");
        ZoneId zone = samples.zone();
        roles.forEach(role -> directory.roster(
                Roster.builder(role, zone).layer(layer(role, zone)).build()));
        return directory.build();
    }

    private Layer layer(String role, ZoneId zone) {
        if (samples.chance(30)) {
            return Layer.of(List.of(role + "-1"));
        }
        LocalDateTime anchor = LocalDateTime.of(2019, 1, 7, samples.oneOf(List.of(0, 2, 9, 17)), 0);
        Rotation.Unit unit = samples.oneOf(List.of(Rotation.Unit.values()));
        List<String> members = List.of(role + "-1", role + "-2", role + "-3").subList(0, samples.between(2, 3));
        return Layer.of(Rotation.of(zone, anchor, samples.between(1, 3), unit, members));
    }
}
