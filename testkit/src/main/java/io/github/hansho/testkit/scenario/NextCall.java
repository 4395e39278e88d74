package io.github.hansho.testkit.scenario;

import java.time.Duration;
import java.util.List;

/**
 * Who is called next if nobody reacts.
 *
 * @param after when, after the beginning of the run
 * @param roles the roles, teams or people that are called upon
 * @param people who would stand in them
 */
public record NextCall(Duration after, List<String> roles, List<String> people) {

    /** Keeps immutable copies. */
    public NextCall {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    boolean calls(String name) {
        return roles.contains(name) || people.contains(name);
    }
}
