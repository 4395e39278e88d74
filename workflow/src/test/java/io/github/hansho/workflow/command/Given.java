package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;

/** What commands are asked in: an incident as it stands after what was accepted so far, a plan, an instant, an actor. */
final class Given {

    static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    static final Actor SATO = Actor.person("sato").in("soc");
    static final Actor ITO = Actor.person("ito").in("csirt");
    static final IncidentId ID = IncidentId.of("7K3M-9Q2X-AB4D");

    static final Plan PLAN = Plan.parse("given.yaml", """
            plan: {id: given, version: "1"}
            severities: [low, high]
            priority:
              impacts: [low, high]
              urgencies: [low, high]
              priorities: [p2, p1]
              matrix: {low: {low: p2, high: p2}, high: {low: p2, high: p1}}
            fields:
              customers: {type: count, label: {en: Customers, ja: 顧客数}}
              channel: {type: code, codes: [mail, phone], label: {en: Channel, ja: 経路}}
              downtime: {type: span}
              backup: {type: flag}
              regions: {type: codes}
              system: {type: code}
            handOver: {answerWithin: 30m}
            """);

    private final Plan plan;
    private final Instant now;
    private final Actor by;
    private final Incident incident;

    private Given(Plan plan, Instant now, Actor by, Incident incident) {
        this.plan = plan;
        this.now = now;
        this.by = by;
        this.incident = incident;
    }

    /** Returns an incident that Sato of the SOC has just opened. */
    static Given opened() {
        return opened(PLAN);
    }

    static Given opened(Plan plan) {
        Opening opening =
                Opening.builder().title(Text.of("EDR switched off on dc01")).build();
        Decision decision = opening.decide(ID, "default", plan, Stamp.of(START, SATO));
        Incident incident = ((Opened) decision.orThrow().facts().get(0)).incident();
        return new Given(plan, START, SATO, incident);
    }

    Given by(Actor actor) {
        return new Given(plan, now, actor, incident);
    }

    Given after(Duration time) {
        return new Given(plan, now.plus(time), by, incident);
    }

    /** Returns this with a command accepted. */
    Given having(Command command) {
        Accepted accepted = when(command).orThrow();
        return new Given(plan, now, by, situation().after(accepted).incident());
    }

    Decision when(Command command) {
        return command.decide(situation());
    }

    Situation situation() {
        return new Situation(incident, plan, Stamp.of(now, by));
    }

    Incident incident() {
        return incident;
    }

    Instant now() {
        return now;
    }
}
