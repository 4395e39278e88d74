package io.github.hansho.core.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Someone on one side of the work: an organisation, a team, a role, a person, or any of these together.
 *
 * <p>All four are opaque ids; the names behind them live in the host's directory, so a history holds no personal names.
 *
 * @param organisation the organisation's id
 * @param team the team's id, for instance {@code csirt}
 * @param role the role's id, for instance {@code ciso}
 * @param person the person's id
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Party(
        Optional<String> organisation, Optional<String> team, Optional<String> role, Optional<String> person) {

    /**
     * Checks that at least one part is named.
     *
     * @throws IllegalArgumentException if all four parts are absent
     */
    public Party {
        if (organisation.isEmpty() && team.isEmpty() && role.isEmpty() && person.isEmpty()) {
            throw new IllegalArgumentException("a party names nobody, give an organisation, team, role or person");
        }
    }

    /** Returns the party of a whole team. */
    public static Party team(String team) {
        return new Party(Optional.empty(), Optional.of(team), Optional.empty(), Optional.empty());
    }

    /** Returns the party of whoever holds a role. */
    public static Party role(String role) {
        return new Party(Optional.empty(), Optional.empty(), Optional.of(role), Optional.empty());
    }

    /** Returns the party of one person. */
    public static Party person(String person) {
        return new Party(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(person));
    }

    /** Returns this party within a team. */
    public Party in(String newTeam) {
        return new Party(organisation, Optional.of(newTeam), role, person);
    }

    /** Returns this party within an organisation. */
    public Party of(String newOrganisation) {
        return new Party(Optional.of(newOrganisation), team, role, person);
    }

    /** Returns whether this party and another are of the same team, or the same person or role where no team is named. */
    public boolean sameTeamAs(Party other) {
        if (team.isEmpty() || other.team.isEmpty()) {
            return equals(other);
        }
        boolean oneIsUnnamed = organisation.isEmpty() || other.organisation.isEmpty();
        return team.equals(other.team) && (oneIsUnnamed || organisation.equals(other.organisation));
    }

    /** Returns the most exact id there is: person, else role, else team, else organisation. */
    public String id() {
        return person.or(() -> role).or(() -> team).or(() -> organisation).orElseThrow();
    }

    @Override
    public String toString() {
        return person.or(() -> role)
                .map(who -> team.map(t -> who + "@" + t).orElse(who))
                .or(() -> team)
                .or(() -> organisation)
                .orElseThrow();
    }
}
