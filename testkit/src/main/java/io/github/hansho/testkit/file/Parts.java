package io.github.hansho.testkit.file;

import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.Person;
import io.github.hansho.workflow.roster.Roster;
import io.github.hansho.workflow.roster.Team;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that a scenario may use, as far as its plan and its cast say; an empty set allows any. */
final class Parts {

    private final Optional<Plan> plan;
    private final Map<String, String> onCall;

    Parts(Optional<Plan> plan, Map<String, String> onCall) {
        this.plan = plan;
        this.onCall = onCall;
    }

    /** The roles that somebody could fill: those that steps name, and those of the directory. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        plan.ifPresent(known -> {
            known.escalations().forEach(rule -> targets(rule, roles));
            known.directory().rosters().stream().map(Roster::id).forEach(roles::add);
            known.directory().teams().stream().map(Team::id).forEach(roles::add);
        });
        return roles;
    }

    private static void targets(EscalationRule rule, Set<String> roles) {
        rule.settings().fallback().ifPresent(roles::add);
        for (Track track : Track.values()) {
            for (Step step : rule.steps(track)) {
                roles.addAll(step.targets());
                step.orElse().ifPresent(roles::add);
            }
        }
    }

    /** The people who could be called. */
    Set<String> people() {
        Set<String> people = new TreeSet<>(onCall.values());
        plan.map(Plan::directory).ifPresent(directory -> {
            directory.people().stream()
                    .map(Person::id)
                    .filter(person -> onCall.isEmpty() || isCalledByName(directory, person))
                    .forEach(people::add);
        });
        return people;
    }

    private boolean isCalledByName(Directory directory, String person) {
        return roles().contains(person)
                || directory.teams().stream().anyMatch(team -> team.members().contains(person));
    }

    /** Everything that may be said of a call. */
    Set<String> callable() {
        Set<String> names = new TreeSet<>(people());
        names.addAll(roles());
        names.addAll(onCall.keySet());
        return names;
    }

    List<String> severities() {
        return plan.map(known -> known.severities().codes()).orElse(List.of());
    }

    Collection<String> states() {
        Set<String> states = new TreeSet<>();
        plan.ifPresent(known -> known.lifecycles()
                .forEach(lifecycle -> lifecycle.states().stream().map(State::id).forEach(states::add)));
        return states;
    }
}
