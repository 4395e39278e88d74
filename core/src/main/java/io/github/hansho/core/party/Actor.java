package io.github.hansho.core.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who did something, as the host vouches for it: a person, a rule or a system, with the roles and authority held then.
 *
 * @param kind whether a person, a rule or a system acts
 * @param id the actor's id
 * @param team the team the actor acts for
 * @param roles the roles held
 * @param authorities the authority held
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Actor(
        ActorKind kind,
        String id,
        Optional<String> team,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> roles,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Authority> authorities) {

    /** Keeps immutable copies in a stable order. */
    public Actor {
        roles = sorted(roles);
        authorities = sorted(authorities);
    }

    /** Returns a person. */
    public static Actor person(String id) {
        return new Actor(ActorKind.PERSON, id, Optional.empty(), Set.of(), Set.of());
    }

    /** Returns a rule that acts by itself, for instance a suppression rule. */
    public static Actor rule(String id) {
        return new Actor(ActorKind.RULE, id, Optional.empty(), Set.of(), Set.of());
    }

    /** Returns a system, for instance the desk itself when time has passed. */
    public static Actor system(String id) {
        return new Actor(ActorKind.SYSTEM, id, Optional.empty(), Set.of(), Set.of());
    }

    /** Returns this actor acting for a team. */
    public Actor in(String newTeam) {
        return new Actor(kind, id, Optional.of(newTeam), roles, authorities);
    }

    /** Returns this actor holding these roles besides. */
    public Actor as(String... moreRoles) {
        return new Actor(kind, id, team, union(roles, List.of(moreRoles)), authorities);
    }

    /** Returns this actor holding this authority besides. */
    public Actor holding(Authority... more) {
        return new Actor(kind, id, team, roles, union(authorities, List.of(more)));
    }

    /** Returns whether a human being acts. */
    @JsonIgnore
    public boolean isHuman() {
        return kind == ActorKind.PERSON;
    }

    /** Returns the party this actor is. */
    public Party party() {
        return new Party(Optional.empty(), team, Optional.empty(), Optional.of(id));
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> some) {
        return some.size() <= 1 ? Set.copyOf(some) : Collections.unmodifiableSortedSet(new TreeSet<>(some));
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> some, List<T> more) {
        Set<T> both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }
}
