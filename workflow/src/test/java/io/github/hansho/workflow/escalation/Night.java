package io.github.hansho.workflow.escalation;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepDeferred;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A desk whose clock is set by hand, and what it called, as lines of minute and people. */
final class Night implements InstantSource {

    static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    /** Four people, u1 to u4, each to be called by name; nobody stands in the role empty. */
    static final Directory PEOPLE = people("");

    final Plan plan;
    final Journal journal;
    final IncidentDesk desk;
    private final Optional<Directory> directory;
    private Instant now = START;
    private IncidentId id = IncidentId.of("0000-0000-0000");

    private Night(Plan plan, Journal journal, Optional<Directory> directory, Plan... older) {
        this.plan = plan;
        this.journal = journal;
        this.directory = directory;
        IncidentDesk.Builder builder = IncidentDesk.of(plan)
                .journal(journal)
                .clock(this)
                .random(new Random(7))
                .knowing(older);
        directory.ifPresent(builder::directory);
        this.desk = builder.build();
    }

    /** Returns a night with rules as a plan lists them. */
    static Night of(String rules) {
        return of(plan("1", rules));
    }

    static Night of(Plan plan) {
        return on(PEOPLE, plan);
    }

    static Night on(Directory directory, Plan plan) {
        return new Night(plan, new InMemoryJournal(), Optional.of(directory));
    }

    /** Returns a night on which the rosters of the plan hold. */
    static Night rostered(Plan plan) {
        return new Night(plan, new InMemoryJournal(), Optional.empty());
    }

    /** Returns the plan of a version: rules, each a line below {@code escalations}, then whole sections. */
    static Plan plan(String version, String rules, String... sections) {
        return Plan.parse(
                "p.yaml",
                "plan: {id: p, version: \"" + version + "\"}\n" + String.join("\n", sections)
                        + (rules.isEmpty()
                                ? "\n"
                                : "\nescalations:\n  " + rules.strip().replace("\n", "\n  ") + "\n"));
    }

    /** Returns a directory of the four people and what these sections say besides. */
    static Directory people(String sections) {
        return Directory.parse("d.yaml", "people: {u1: {}, u2: {}, u3: {}, u4: {}}\n" + sections, Map.of());
    }

    /** Returns another process with a plan on the same journal, at the same minute, looking at the same incident. */
    Night restarted(Plan newer, Plan... older) {
        Night other = new Night(newer, journal, directory, older);
        other.now = now;
        other.id = id;
        return other;
    }

    Night restarted() {
        return restarted(plan);
    }

    @Override
    public Instant instant() {
        return now;
    }

    static Instant minute(long minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    /** Lets the clock show a minute; nobody looks. */
    Night at(long minute) {
        now = minute(minute);
        return this;
    }

    /** Lets the clock show an instant, and looks what is due. */
    Night tickAt(Instant instant) {
        now = instant;
        desk.tick();
        return this;
    }

    /** Lets the clock show a minute, and looks what is due. */
    Night tickAt(long minute) {
        return tickAt(minute(minute));
    }

    /** Looks every minute up to one. */
    Night to(long minute) {
        while (now.isBefore(minute(minute))) {
            tickAt(now.plus(Duration.ofMinutes(1)));
        }
        return this;
    }

    Night open(String severity) {
        return open(
                Opening.builder().title(Text.of("EDR off")).severity(severity).build());
    }

    Night open(Opening opening) {
        Accepted accepted =
                desk.as(Actor.person("sato").in("soc")).open(opening).orThrow();
        id = accepted.id();
        return this;
    }

    Decision asks(String person, Command command) {
        return desk.as(Actor.person(person).in("soc")).handle(id, command);
    }

    Night does(String person, Command command) {
        asks(person, command).orThrow();
        return this;
    }

    /** Returns the code of the first reason for a refusal. */
    String refused(String person, Command command) {
        return ((Rejected) asks(person, command)).refusals().get(0).code();
    }

    IncidentId id() {
        return id;
    }

    Incident incident() {
        return desk.incident(id);
    }

    List<Fact> facts() {
        return desk.history(id).facts().toList();
    }

    <F extends Fact> List<F> facts(Class<F> type) {
        return facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns the minute at which each call was made, and whom it was for. */
    List<String> calls() {
        return facts(StepFired.class).stream().map(Night::line).toList();
    }

    static String line(StepFired call) {
        return minuteOf(call.stamp().recordedAt()) + " "
                + call.recipients().stream().map(Recipient::person).collect(Collectors.joining("+"));
    }

    /** Returns the minute at which each step that did not call was due, and why it did not. */
    List<String> uncalled() {
        return facts().stream()
                .flatMap(fact -> fact instanceof StepSkipped skipped
                        ? Stream.of(
                                minuteOf(skipped.due()) + " " + skipped.reason().code())
                        : fact instanceof StepDeferred deferred
                                ? Stream.of(minuteOf(deferred.due()) + " "
                                        + deferred.reason().code() + " until " + minuteOf(deferred.until()))
                                : Stream.of())
                .toList();
    }

    /** Returns the minute of each entry of the agenda, and what it is. */
    List<String> agenda() {
        return desk.agenda(id).entries().stream()
                .map(due -> minuteOf(due.at()) + " "
                        + (due.calls().isEmpty() ? due.kind().name() : String.join("+", due.calls())))
                .toList();
    }

    static long minuteOf(Instant instant) {
        return Duration.between(START, instant).toMinutes();
    }
}
