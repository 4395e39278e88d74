package io.github.hansho.workflow.roster;

import java.util.List;

/**
 * Who is on call at an instant.
 *
 * @param people the people's ids, each once; with an unknown answer everybody who is on call in one case or the other
 * @param unknown whether it depends on a date past the horizon of a list of holidays
 */
public record OnCall(List<String> people, boolean unknown) {

    /** Nobody, for certain. */
    public static final OnCall NOBODY = new OnCall(List.of(), false);

    /** Keeps a copy of the people. */
    public OnCall {
        people = List.copyOf(people);
    }

    /** Returns a certain answer. */
    public static OnCall of(List<String> people) {
        return new OnCall(people, false);
    }

    /** Returns whether nobody is on call. */
    public boolean isEmpty() {
        return people.isEmpty();
    }
}
