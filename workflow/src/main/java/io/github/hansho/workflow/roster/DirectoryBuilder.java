package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a directory.
 *
 * <p>As soon as one person is declared, everybody named in a team or roster has to be; otherwise people are taken as they
 * are named.
 */
public final class DirectoryBuilder {

    private final String version;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Roster> rosters = new LinkedHashMap<>();
    private final Map<String, Window> windows = new LinkedHashMap<>();
    private final Map<String, Holidays> holidays = new LinkedHashMap<>();
    private final List<Maintenance> maintenance = new ArrayList<>();

    DirectoryBuilder(String version) {
        this.version = version;
    }

    /** Adds a person. */
    public DirectoryBuilder person(Person person) {
        return put(people, person.id(), person);
    }

    /** Adds a team. */
    public DirectoryBuilder team(Team team) {
        return put(teams, team.id(), team);
    }

    /** Adds a roster. */
    public DirectoryBuilder roster(Roster roster) {
        return put(rosters, roster.id(), roster);
    }

    /** Adds a window. */
    public DirectoryBuilder window(Window window) {
        return put(windows, window.name(), window);
    }

    /** Adds a list of holidays. */
    public DirectoryBuilder holidays(Holidays list) {
        return put(holidays, list.name(), list);
    }

    /** Adds a maintenance. */
    public DirectoryBuilder maintenance(Maintenance work) {
        maintenance.add(work);
        return this;
    }

    /**
     * Returns the directory.
     *
     * @throws IllegalArgumentException if a name stands for two things, somebody named is not declared, or fallbacks lead
     *     nowhere or in a circle
     */
    public Directory build() {
        Set<String> named = new LinkedHashSet<>();
        teams.values().forEach(team -> named.addAll(team.members()));
        rosters.values().forEach(roster -> named.addAll(roster.everybody()));
        if (people.isEmpty()) {
            named.forEach(id -> people.put(id, Person.of(id)));
        }
        refuse("person", named, people.keySet());
        teams.keySet().forEach(id -> {
            if (people.containsKey(id) || rosters.containsKey(id)) {
                throw taken(id);
            }
        });
        rosters.keySet().stream().filter(people::containsKey).findFirst().ifPresent(id -> {
            throw taken(id);
        });
        fallbacks();
        return new Directory(
                new DirectoryParts(
                        version,
                        fixed(people),
                        fixed(teams),
                        fixed(rosters),
                        fixed(windows),
                        fixed(holidays),
                        List.copyOf(maintenance)),
                Optional.empty());
    }

    private void fallbacks() {
        Map<String, String> next = new LinkedHashMap<>();
        rosters.values().forEach(roster -> roster.fallback().ifPresent(target -> next.put(roster.id(), target)));
        Set<String> targets = new LinkedHashSet<>(rosters.keySet());
        targets.addAll(teams.keySet());
        targets.addAll(people.keySet());
        refuse("fallback", next.values(), targets);
        Fallbacks.cycles(next).stream().findFirst().ifPresent(cycle -> {
            throw new IllegalArgumentException(
                    "fallbacks go in a circle, " + String.join(" to ", cycle) + "; let one of them end with somebody");
        });
    }

    private static void refuse(String what, Collection<String> named, Collection<String> known) {
        named.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(what + " " + id + " is not known, allowed are " + known);
        });
    }

    private static IllegalArgumentException taken(String id) {
        return new IllegalArgumentException(
                "name " + id + " stands for two things, give roles, teams and people names of their own");
    }

    private <V> DirectoryBuilder put(Map<String, V> map, String id, V value) {
        if (map.putIfAbsent(id, value) != null) {
            throw taken(id);
        }
        return this;
    }

    private static <V> Map<String, V> fixed(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
