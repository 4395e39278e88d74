package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Random;

/** A desk with a clock that stands still, a journal that is watched, and references that are the same every time. */
final class Office {

    static final Actor SATO = Actor.person("sato").in("soc");
    static final Actor ITO = Actor.person("ito").in("csirt");
    static final Plan TOKYO = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "1"}
            lifecycle: {use: hansho}
            """);
    static final Plan TIMED = Plan.parse("timed.yaml", """
            plan: {id: timed, version: "1"}
            lifecycle:
              states:
                open: {phase: triage}
                asleep: {phase: triage, waiting: true}
                over: {phase: closed}
              moves:
                - {from: open, to: asleep}
                - {from: open, to: over}
                - {from: asleep, to: open, after: 1h}
            """);

    final DeskClock clock;
    final WatchedJournal journal;
    final IncidentDesk desk;
    final Seat sato;
    final Seat ito;

    Office(Plan plan) {
        this(plan, new WatchedJournal(), new DeskClock(), 1);
    }

    private Office(Plan plan, WatchedJournal journal, DeskClock clock, long seed) {
        this.clock = clock;
        this.journal = journal;
        this.desk = IncidentDesk.of(plan)
                .journal(journal)
                .clock(clock)
                .random(new Random(seed))
                .build();
        this.sato = desk.as(SATO);
        this.ito = desk.as(ITO);
    }

    /** Returns another desk over the same journal, at the same clock. */
    Office besides(Plan plan) {
        return new Office(plan, journal, clock, 2);
    }

    IncidentId opened() {
        return sato.open(Opening.builder().title(Text.of("EDR switched off")).build())
                .orThrow()
                .id();
    }

    List<Entry> entries() {
        return journal.everything("default");
    }

    static OfferHandOver offer() {
        return OfferHandOver.to(Party.team("csirt"))
                .with(HandOverItem.SUMMARY, "remote service")
                .unknown(HandOverItem.IMPACT_SCOPE, "host list awaited")
                .with(HandOverItem.OCCURRED_AT, "19:52")
                .with(HandOverItem.RELATED_SYSTEMS, "WMS-DB01")
                .with(HandOverItem.RESPONSIBLE, "sato");
    }

    static String code(Object decision) {
        return ((Rejected) decision).refusals().get(0).code();
    }
}
