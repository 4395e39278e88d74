package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.Window;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The live data of a version: people, teams, rosters, windows, holidays, maintenance.
 *
 * <p>A directory is a value: a change of a roster is a new directory with a new version. Roles, teams and people share one
 * name space, so a target names one of them.
 */
public final class Directory {

    /** A directory with nobody in it. */
    public static final Directory EMPTY = builder("empty").build();

    private final DirectoryParts parts;
    private final Optional<Consumer<Inquiry>> watcher;

    Directory(DirectoryParts parts, Optional<Consumer<Inquiry>> watcher) {
        this.parts = parts;
        this.watcher = watcher;
    }

    /** Returns a builder of a directory of that version. */
    public static DirectoryBuilder builder(String version) {
        return new DirectoryBuilder(version);
    }

    /**
     * Reads a directory from a file of its own.
     *
     * @param name the file's name, for messages; nothing is opened
     * @param yaml the file's text
     * @param resources the texts of lists of holidays that the file names
     * @throws DirectoryException with everything that is wrong, each with line, column and path
     */
    public static Directory parse(String name, CharSequence yaml, Map<String, String> resources) {
        return DirectoryReader.parse(name, yaml.toString(), resources);
    }

    /** Returns a directory in which the same person fills a role for ever, as a test wants it. */
    public static Directory onCall(Map<String, String> personByRole) {
        DirectoryBuilder builder = builder("fixed");
        personByRole.forEach((role, person) -> builder.roster(Roster.builder(role, ZoneOffset.UTC)
                .layer(Layer.of(List.of(person)))
                .build()));
        return builder.build();
    }

    /** Returns the same directory, which tells of each question it is asked; what it answers is the same. */
    public Directory watching(Consumer<Inquiry> by) {
        return new Directory(parts, Optional.of(by));
    }

    /** Returns the version. */
    public String version() {
        return parts.version();
    }

    /** Returns who is meant by a target: who fills the role, the team's members, the person; nobody if it is none. */
    public OnCall resolve(String target, Instant at) {
        tell(target, at);
        Roster roster = parts.rosters().get(target);
        if (roster != null) {
            return roster.onCall(at);
        }
        Team team = parts.teams().get(target);
        if (team != null) {
            return OnCall.of(team.members());
        }
        return parts.people().containsKey(target) ? OnCall.of(List.of(target)) : OnCall.NOBODY;
    }

    /** Returns whether there is a role, a team or a person of that name. */
    public boolean knows(String target) {
        return parts.rosters().containsKey(target)
                || parts.teams().containsKey(target)
                || parts.people().containsKey(target);
    }

    /** Returns the role, team or person to turn to when nobody fills a role, if there is one. */
    public Optional<String> fallbackOf(String role) {
        return roster(role).flatMap(Roster::fallback);
    }

    /** Returns the first instant after the given one at which {@link #resolve} changes; see {@link Roster#nextTransition}. */
    public Optional<Instant> nextTransition(String target, Instant after) {
        return roster(target).flatMap(roster -> roster.nextTransition(after));
    }

    /**
     * Returns the shifts of a role: the stretches during which one person is on call without a break, cut off at both
     * ends, by their beginning and then by person. Who is on call only in one case of an unknown answer counts.
     */
    public List<Shift> shifts(String role, Instant from, Instant to) {
        return roster(role).map(roster -> Shifts.of(roster, from, to)).orElse(List.of());
    }

    /** Returns a window. */
    public Optional<Window> window(String name) {
        Optional<Window> window = Optional.ofNullable(parts.windows().get(name));
        return watcher.isEmpty()
                ? window
                : window.map(hours -> hours.watched((at, next) -> watcher.get().accept(new Inquiry(name, at, next))));
    }

    /** Returns the maintenance that concerns a constituency at an instant, the first listed if there are several. */
    public Optional<Maintenance> maintenance(Optional<String> constituency, Instant at) {
        watcher.ifPresent(by -> by.accept(new Inquiry("maintenance", at, nextMaintenance(constituency, at))));
        return parts.maintenance().stream()
                .filter(work -> work.covers(constituency, at))
                .findFirst();
    }

    /** Returns the first instant after the given one at which a maintenance that concerns a constituency begins or ends. */
    public Optional<Instant> nextMaintenance(Optional<String> constituency, Instant after) {
        return parts.maintenance().stream()
                .filter(work -> work.concerns(constituency))
                .flatMap(work -> Stream.of(work.from(), work.to()))
                .filter(edge -> edge.isAfter(after))
                .min(Instant::compareTo);
    }

    /** Returns a person. */
    public Optional<Person> person(String id) {
        return Optional.ofNullable(parts.people().get(id));
    }

    /** Returns a team. */
    public Optional<Team> team(String id) {
        return Optional.ofNullable(parts.teams().get(id));
    }

    /** Returns the roster of a role. */
    public Optional<Roster> roster(String role) {
        return Optional.ofNullable(parts.rosters().get(role));
    }

    /** Returns a list of holidays. */
    public Optional<Holidays> holidays(String name) {
        return Optional.ofNullable(parts.holidays().get(name));
    }

    /** Returns everybody, those declared first. */
    public Collection<Person> people() {
        return parts.people().values();
    }

    /** Returns the teams, in their order. */
    public Collection<Team> teams() {
        return parts.teams().values();
    }

    /** Returns the rosters, in their order. */
    public Collection<Roster> rosters() {
        return parts.rosters().values();
    }

    /** Returns the windows, in their order; a watched directory does not hear what these are asked. */
    public Collection<Window> windows() {
        return parts.windows().values();
    }

    /** Returns the maintenance announced, in its order. */
    public List<Maintenance> maintenance() {
        return parts.maintenance();
    }

    private void tell(String target, Instant at) {
        watcher.ifPresent(by -> by.accept(new Inquiry(target, at, nextTransition(target, at))));
    }

    @Override
    public String toString() {
        return "directory " + version();
    }
}
