package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.desk.Forecast;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account of a scenario that ran.
 *
 * <p><i>Called</i> means that a step fired with this person among its recipients. <i>Delivered</i> and <i>answered</i> are
 * other words: the first is what a channel says, the second what a human being did.
 */
public final class Run {

    private final Scenario scenario;
    private final Duration end;
    private final List<History> histories;
    private final Map<String, IncidentId> named;
    private final Directory directory;
    private final List<Refused> refused;
    private final List<Missed> missed;
    private final List<Fault> faults;

    Run(
            Scenario scenario,
            Duration end,
            List<History> histories,
            Map<String, IncidentId> named,
            Directory directory,
            List<Refused> refused,
            List<Missed> missed,
            List<Fault> faults) {
        this.scenario = scenario;
        this.end = end;
        this.histories = List.copyOf(histories);
        this.named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        this.directory = directory;
        this.refused = List.copyOf(refused);
        this.missed = List.copyOf(missed);
        this.faults = List.copyOf(faults);
    }

    /** A deed whose answer is not what the scenario told. */
    record Missed(Duration after, Actor by, Deed deed, Decision decision) {}

    /**
     * Something that fell due and could not be done.
     *
     * @param after when, after the beginning
     * @param incident for which incident
     * @param problem what broke
     */
    public record Fault(Duration after, IncidentId incident, String problem) {}

    /** Returns what ran. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns how long after its beginning it ended. */
    public Duration end() {
        return end;
    }

    /** Returns everything kept about each incident, in the order in which they were opened. */
    public List<History> histories() {
        return histories;
    }

    /**
     * Returns the history of the incident that the scenario gives a name.
     *
     * @throws IllegalArgumentException if it gives none that name
     */
    public History history(String name) {
        return histories.stream()
                .filter(history -> history.id().equals(named.get(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no incident " + name + " in the scenario, allowed are " + named.keySet()));
    }

    /** Returns who was called, in order. */
    public List<Call> calls() {
        return facts(StepFired.class)
                .flatMap(at -> at.fact().recipients().stream()
                        .map(who -> new Call(
                                at.after(),
                                who.person(),
                                who.target(),
                                at.fact().act(),
                                at.fact().run(),
                                at.fact().pass(),
                                at.fact().step(),
                                at.incident())))
                .toList();
    }

    /** Returns when a person first answered: acknowledged, or was reached by somebody who spoke with them. */
    public Optional<Duration> answered(String person) {
        Stream<Duration> acknowledged = facts(Acknowledged.class)
                .filter(at -> at.fact().stamp().by().id().equals(person))
                .map(At::after);
        return Stream.concat(acknowledged, contacted(person, List.of(Contact.ANSWERED)))
                .min(Comparator.naturalOrder());
    }

    /** Returns when a channel first said that something arrived at a person; an answer says so, too. */
    public Optional<Duration> delivered(String person) {
        return contacted(person, List.of(Contact.DELIVERED, Contact.ANSWERED, Contact.MACHINE))
                .min(Comparator.naturalOrder());
    }

    private Stream<Duration> contacted(String person, List<Contact> results) {
        return facts(Contacted.class)
                .filter(at -> at.fact().to().person().filter(person::equals).isPresent())
                .filter(at -> results.contains(at.fact().result()))
                .map(At::after);
    }

    /** Returns what was refused, expected or not, in order. */
    public List<Refused> refusals() {
        return refused;
    }

    /** Returns what fell due and could not be done. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the hand-overs offered, in order. */
    public List<HandOver> handOvers() {
        return Offers.of(this);
    }

    /** Returns the decisions asked for, in order. */
    public List<Decided> decisions() {
        return Questions.of(this);
    }

    /** Returns how long any incident had no owner. */
    public Duration unowned() {
        return Owners.unowned(this);
    }

    /** Returns who owned the incident that was opened last, at an instant; nobody before it was opened. */
    public Optional<Party> owner(Duration after) {
        List<Incident> incidents = incidents(after);
        return incidents.isEmpty()
                ? Optional.empty()
                : Optional.of(incidents.get(incidents.size() - 1).owner());
    }

    /** Returns the incidents as they stood at an instant, after everything done then, in the order opened. */
    public List<Incident> incidents(Duration after) {
        Instant at = instant(after);
        return histories.stream()
                .filter(history -> !history.opened().stamp().recordedAt().isAfter(at))
                .map(history -> history.asOf(at).incident())
                .toList();
    }

    /** Returns what was due for an incident at an instant if nobody had reacted; its steps with the roles they name. */
    public List<Agenda> agendas(Duration after) {
        return incidents(after).stream()
                .map(incident -> Agenda.of(incident, scenario.plan()))
                .toList();
    }

    /**
     * Returns who would have been called next, had nobody reacted after an instant.
     *
     * @param after the instant; what is done at it is done
     * @param within how long after the beginning to look ahead
     */
    public Optional<NextCall> next(Duration after, Duration within) {
        return incidents(after).stream()
                .flatMap(
                        incident -> Forecast.of(incident, scenario.plan(), directory, instant(within)).calls().stream())
                .filter(call -> call.stamp().at().isAfter(instant(after)))
                .min(Comparator.comparing(call -> call.stamp().at()))
                .map(call -> new NextCall(
                        after(call.stamp().at()),
                        call.recipients().stream()
                                .map(who -> who.target())
                                .distinct()
                                .toList(),
                        call.recipients().stream().map(who -> who.person()).toList()));
    }

    /** Returns everything that happened, a line for each thing. */
    public String timeline(Locale locale) {
        return Timeline.of(this, locale);
    }

    @Override
    public String toString() {
        return "run of " + scenario.name();
    }

    List<Missed> missed() {
        return missed;
    }

    Directory directory() {
        return directory;
    }

    Instant instant(Duration after) {
        return scenario.start().toInstant().plus(after);
    }

    Duration after(Instant at) {
        return Duration.between(scenario.start().toInstant(), at);
    }

    /** Something that was kept, when it became known, and about which incident. */
    record At<F extends Fact>(Duration after, IncidentId incident, F fact) {}

    /** Returns the facts of a type, in the order of time. */
    <F extends Fact> Stream<At<F>> facts(Class<F> type) {
        return histories.stream()
                .flatMap(history -> history.facts()
                        .filter(type::isInstance)
                        .map(fact -> new At<>(after(fact.stamp().recordedAt()), history.id(), type.cast(fact))))
                .sorted(Comparator.comparing(At::after));
    }
}
