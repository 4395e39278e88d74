package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.Notifier;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** A desk that calls, which can be started anew over the same journal, and a telephone that does as it is told. */
final class Switchboard implements Notifier {

    /** Sato is called at once, Ito after ten minutes. */
    static final Plan PLAN = plan("{functional: [{at: 0m, call: sato}, {at: 10m, call: ito}]}");

    final DeskClock clock = new DeskClock();
    final Journal journal;
    final List<Notice> notices = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Plan plan;
    private final Random random = new Random(1);
    DeliverySettings settings;
    Meter meter = Meter.none();
    IncidentDesk desk;
    Function<Notice, Receipt> behaviour = notice -> Receipt.sent("to " + notice.person());

    Switchboard(Journal journal, Plan plan, DeliverySettings settings) {
        this.journal = journal;
        this.plan = plan;
        this.settings = settings;
        this.desk = another();
    }

    static Switchboard of(Plan plan, DeliverySettings settings) {
        return new Switchboard(new InMemoryJournal(), plan, settings);
    }

    static Switchboard of(DeliverySettings settings) {
        return of(PLAN, settings);
    }

    static Switchboard plain() {
        return of(DeliverySettings.DEFAULT);
    }

    /** Returns a plan with one rule. */
    static Plan plan(String rule) {
        return Plan.parse("calls.yaml", """
                plan: {id: calls, version: "1"}
                people:
                  sato: {channels: [phone, mail]}
                  mori: {channels: [phone]}
                  kato: {channels: [phone]}
                  ito: {}
                lifecycle:
                  states: {open: {phase: triage}, done: {phase: post-incident}, over: {phase: closed}}
                  moves: [{from: open, to: done}, {from: open, to: over}]
                escalations:
                  always: %s
                """.formatted(rule));
    }

    /** Returns another desk over the same journal. */
    IncidentDesk another() {
        return IncidentDesk.of(plan)
                .journal(journal)
                .clock(clock)
                .random(random)
                .deliveries(settings)
                .meter(meter)
                .build();
    }

    /** Has a desk that is measured from now on. */
    Switchboard measuredBy(Meter newMeter) {
        meter = newMeter;
        restart();
        return this;
    }

    /** Starts the desk anew; whatever it had in memory is gone. */
    void restart() {
        desk = another();
    }

    @Override
    public Receipt send(Notice notice) {
        notices.add(notice);
        lines.add(minute() + " " + notice.person());
        return behaviour.apply(notice);
    }

    long minute() {
        return Duration.between(DeskClock.START, clock.instant()).toMinutes();
    }

    /** Returns the minute of each call that the telephone got, and whom it was for. */
    List<String> lines() {
        return lines;
    }

    List<String> keys() {
        return notices.stream().map(Notice::key).toList();
    }

    IncidentId open() {
        return desk.as(Actor.person("sato").in("soc"))
                .open(Opening.builder().title(Text.of("EDR off")).build())
                .orThrow()
                .id();
    }

    int deliver() {
        return desk.deliver(this);
    }

    /** Lets a minute pass again and again: what is due is settled, then delivered. */
    Switchboard minutes(int minutes) {
        for (int i = 0; i < minutes; i++) {
            clock.minutes(1);
            desk.tick();
            deliver();
        }
        return this;
    }

    void closed(IncidentId id) {
        desk.as(Actor.person("sato").in("soc")).handle(id, Move.to("over")).orThrow();
    }

    void acknowledged(IncidentId id, String by) {
        desk.as(Actor.person(by).in("soc")).handle(id, new Acknowledge()).orThrow();
    }

    /** Returns what came of the calls of an incident. */
    List<Contact> results(IncidentId id) {
        return desk.history(id)
                .facts()
                .filter(Contacted.class::isInstance)
                .map(fact -> ((Contacted) fact).result())
                .toList();
    }

    /** Returns all deliveries in the order in which they were queued. */
    List<Delivery> deliveries() {
        return journal.after(0, Optional.of("default"), Integer.MAX_VALUE).stream()
                .flatMap(entry -> entry.facts().stream())
                .map(KeptFact::id)
                .filter(id -> id.kind() == HistoryId.Kind.DELIVERY)
                .distinct()
                .map(id -> desk.delivery(id.value()).orElseThrow())
                .toList();
    }

    /** Returns the statuses that a delivery went through. */
    List<String> story(String key) {
        List<String> story = new ArrayList<>();
        for (Fact fact : journal.read("default", HistoryId.delivery(key), 0)) {
            story.add(
                    fact instanceof DeliveryMoved moved
                            ? moved.status().code()
                                    + moved.reason()
                                            .map(why -> " " + why.code())
                                            .orElse("")
                            : "queued");
        }
        return story;
    }

    String onlyKey() {
        return deliveries().get(0).queued().key();
    }
}
