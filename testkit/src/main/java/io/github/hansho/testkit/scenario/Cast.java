package io.github.hansho.testkit.scenario;

import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.DirectoryBuilder;
import io.github.hansho.workflow.roster.Layer;
import io.github.hansho.workflow.roster.Person;
import io.github.hansho.workflow.roster.Roster;
import io.github.hansho.workflow.roster.Team;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who plays which part: the directory of a scenario, and the team and roles of whoever acts in it. */
final class Cast {

    private Cast() {}

    static Directory of(Scenario scenario) {
        Directory base = scenario.directory().orElseGet(() -> scenario.plan().directory());
        return scenario.onCall().isEmpty() ? base : fixed(base, scenario.onCall());
    }

    private static Directory fixed(Directory base, Map<String, String> onCall) {
        DirectoryBuilder fixed = Directory.builder("fixed");
        if (!base.people().isEmpty()) {
            base.people().forEach(fixed::person);
            new TreeSet<>(onCall.values())
                    .stream()
                            .filter(person -> base.person(person).isEmpty())
                            .forEach(person -> fixed.person(Person.of(person)));
        }
        base.teams().stream().filter(team -> !onCall.containsKey(team.id())).forEach(fixed::team);
        onCall.forEach((role, person) -> fixed.roster(Roster.builder(role, ZoneOffset.UTC)
                .layer(Layer.of(List.of(person)))
                .build()));
        base.windows().forEach(fixed::window);
        base.maintenance().forEach(fixed::maintenance);
        return fixed.build();
    }

    /** Returns the actor in the roles that it fills at an instant, for the first team or role that it belongs to. */
    static Actor dressed(Actor actor, Directory directory, Instant at) {
        List<String> roles = directory.rosters().stream()
                .filter(roster -> roster.onCall(at).people().contains(actor.id()))
                .map(Roster::id)
                .toList();
        Actor dressed = actor.as(roles.toArray(String[]::new));
        if (actor.team().isPresent()) {
            return dressed;
        }
        return directory.teams().stream()
                .filter(team -> team.members().contains(actor.id()))
                .map(Team::id)
                .findFirst()
                .or(() -> roles.stream().findFirst())
                .map(dressed::in)
                .orElse(dressed);
    }
}
