package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.measure.RecordingMeter;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One of the two sides: a desk over a journal of its own, with a clock of its own, and what it exchanges. */
final class Half {

    final String organisation;
    final Party party;
    final FlakyJournal journal = new FlakyJournal();
    final RecordingMeter meter = new RecordingMeter();
    final IncidentDesk desk;
    final Seat seat;
    private final InstantSource clock;
    private final String peer;
    Exchange exchange;

    private Half(String organisation, String team, String person, String peer, Plan plan, InstantSource clock) {
        this.organisation = organisation;
        this.party = Party.team(team).of(organisation);
        this.peer = peer;
        this.clock = clock;
        this.desk = IncidentDesk.of(plan)
                .journal(journal)
                .tenant(organisation)
                .clock(clock)
                .random(new Random(organisation.hashCode()))
                .meter(meter)
                .build();
        this.seat = desk.as(Actor.person(person).in(team));
        this.exchange = Exchange.of(desk, organisation, peer);
    }

    /** A provider, whose severities are other ones than those of its customer. */
    static Half provider(InstantSource clock) {
        Plan plan = Plan.parse("mssp.yaml", """
                plan: {id: mssp, version: "1"}
                lifecycle: {use: hansho}
                severities:
                  low: {label: {en: low, ja: 低}}
                  sev-1: {label: {en: one, ja: 一}}
                """);
        return new Half("mssp", "soc", "sato", "kaisha", plan, clock);
    }

    static Half customer(InstantSource clock) {
        Plan plan = Plan.parse("kaisha.yaml", """
                plan: {id: kaisha, version: "7"}
                lifecycle: {use: jp-flow-5}
                """);
        return new Half("kaisha", "csirt", "ito", "mssp", plan, clock);
    }

    Instant now() {
        return clock.instant();
    }

    void restarted() {
        exchange = Exchange.of(desk, organisation, peer);
    }

    IncidentId opens(String severity) {
        return seat.open(Opening.builder()
                        .title(Text.of("EDR switched off"))
                        .severity(severity)
                        .owner(party)
                        .build())
                .orThrow()
                .id();
    }

    OfferHandOver offerTo(Half other, Instant answerBy) {
        return OfferHandOver.to(other.party)
                .with(HandOverItem.SUMMARY, "remote service")
                .unknown(HandOverItem.IMPACT_SCOPE, "host list awaited")
                .with(HandOverItem.OCCURRED_AT, "19:52")
                .with(HandOverItem.RELATED_SYSTEMS, "WMS-DB01")
                .with(HandOverItem.RESPONSIBLE, "sato")
                .answerBy(answerBy);
    }

    /** Returns the only incident there is. */
    Optional<History> history() {
        List<History> all = desk.records().incidents();
        if (all.size() > 1) {
            throw new AssertionError(organisation + " has " + all.size() + " incidents");
        }
        return all.stream().findFirst();
    }

    Incident incident() {
        return history().orElseThrow().incident();
    }

    IncidentId id() {
        return history().orElseThrow().id();
    }

    /** Returns how many batches are kept. */
    int kept() {
        return journal.after(0, Optional.empty(), Integer.MAX_VALUE).size();
    }
}
