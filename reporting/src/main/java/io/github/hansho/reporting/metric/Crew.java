package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who belongs to which team, or else acts in which role, as far as a history tells: a call names a person alone, what that
 * person does names the team.
 */
public final class Crew {

    private final Map<String, String> teams = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    private Crew() {}

    /** Reads who acted, and who was meant, for which team; where that changes the first counts. */
    public static Crew of(History history) {
        Crew crew = new Crew();
        history.facts().forEach(fact -> {
            Actor by = fact.stamp().by();
            if (by.isHuman()) {
                by.team().ifPresent(team -> crew.teams.putIfAbsent(by.id(), team));
                by.roles().stream().sorted().findFirst().ifPresent(role -> crew.roles.put(by.id(), role));
            }
            if (fact instanceof Contacted contacted) {
                Party to = contacted.to();
                to.person().ifPresent(person -> to.team().ifPresent(team -> crew.teams.putIfAbsent(person, team)));
            } else if (fact instanceof StepFired fired) {
                fired.recipients().stream()
                        .filter(one -> !one.target().equals(one.person()))
                        .forEach(one -> crew.roles.putIfAbsent(one.person(), one.target()));
            }
        });
        return crew;
    }

    /** Returns the team of a person. */
    public Optional<String> teamOf(String person) {
        return Optional.ofNullable(teams.get(person));
    }

    /** Returns a party with its team, where that is known, or else with a role that the person acted or was called in. */
    public Party known(Party party) {
        Optional<String> team = party.team().or(() -> party.person().flatMap(this::teamOf));
        Optional<String> role = party.role()
                .or(() -> party.person().filter(person -> team.isEmpty()).map(roles::get));
        return new Party(party.organisation(), team, role, party.person());
    }
}
