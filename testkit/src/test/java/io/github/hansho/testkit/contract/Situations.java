package io.github.hansho.testkit.contract;

import static io.github.hansho.core.incident.HandOverItem.IMPACT_SCOPE;
import static io.github.hansho.core.incident.HandOverItem.OCCURRED_AT;
import static io.github.hansho.core.incident.HandOverItem.RELATED_SYSTEMS;
import static io.github.hansho.core.incident.HandOverItem.RESPONSIBLE;
import static io.github.hansho.core.incident.HandOverItem.SUMMARY;

import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.OpenWorkstream;
import io.github.hansho.workflow.command.RecordMilestone;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Situations in which to decide, from an incident just opened to a closed one. */
final class Situations {

    static final Party CSIRT = Party.team("csirt");

    private static final Plan PLAN = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "7"}
            lifecycle: {use: hansho}
            fields:
              customers: {type: count}
            priority:
              impacts: [low, high]
              urgencies: [low, high]
              priorities: [low, high]
              matrix:
                low:  {low: low,  high: low}
                high: {low: high, high: high}
            """);
    private static final Instant NOW = Facts.AT.plusSeconds(600);
    private static final Stamp SATO =
            Stamp.of(NOW, Actor.person("sato").in("soc").holding(Authority.of("stop-business")));
    private static final Stamp TANAKA =
            Stamp.of(NOW.plusSeconds(86_400), Actor.person("tanaka").in("csirt"));

    private Situations() {}

    static List<Situation> some() {
        Situation opened = new Situation(Facts.opened().incident(), PLAN, SATO);
        Situation triage = after(opened, Move.to("triage"), new Acknowledge());
        Situation busy = after(
                triage,
                new InvolveAsset("dc01", Text.NONE),
                new OpenWorkstream("ws-1", "forensics", Text.of("memory of dc01")),
                RecordMilestone.of(Milestone.DETECTED, Facts.AT),
                new Snooze(NOW.plusSeconds(60), Text.NONE),
                new Hold(Text.of("the vendor"), Text.of("a patch"), Optional.of(NOW.plusSeconds(120))),
                offer());
        Situation dayAfter = new Situation(busy.incident(), PLAN, TANAKA);
        return List.of(opened, triage, busy, dayAfter, closed(triage));
    }

    /** Returns a situation in which the incident is closed, whatever the plan asks for before. */
    static Situation closed(Situation open) {
        return open.after(open.accept(
                new Moved(open.stamp(), open.incident().state(), "closed", Phase.CLOSED, Text.NONE, false)));
    }

    static OfferHandOver offer() {
        return OfferHandOver.to(CSIRT)
                .named("offer-1")
                .with(SUMMARY, "EDR switched off")
                .with(IMPACT_SCOPE, "one host")
                .with(OCCURRED_AT, "17:12")
                .with(RELATED_SYSTEMS, "dc01")
                .unknown(RESPONSIBLE, "nobody asked yet")
                .answerBy(NOW.plusSeconds(1_800));
    }

    private static Situation after(Situation first, Command... commands) {
        Situation now = first;
        for (Command command : commands) {
            now = now.after(command.decide(now).orThrow());
        }
        return now;
    }
}
