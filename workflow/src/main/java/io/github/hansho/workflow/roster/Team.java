package io.github.hansho.workflow.roster;

import java.util.List;

/**
 * People who are called together, whatever the time.
 *
 * @param id the id
 * @param members the people's ids; never empty
 */
public record Team(String id, List<String> members) {

    /**
     * Keeps a copy of the members.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Team {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("team " + id + " has no members, name at least one");
        }
        members = List.copyOf(members);
    }
}
