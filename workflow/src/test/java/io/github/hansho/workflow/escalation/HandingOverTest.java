package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Section F of the cases, as far as it is about handing over. */
class HandingOverTest {

    private static final Plan PLAN = Night.plan("1", """
            lead: {when: {offerOpen: true}, hierarchical: [{at: 10m, call: u3, unless: never}],
                   settings: {onAgain: restart}}
            """, "handOver: {answerWithin: 30m, required: []}");
    private static final Actor ITO = Actor.person("ito").in("csirt");
    private static final OfferHandOver OFFER = OfferHandOver.to(Party.team("csirt"));

    @Test
    void f10AnOfferSentTwiceIsMadeOnce() {
        Night night = Night.of(PLAN).open("low");
        Seat once = night.desk.as(Actor.person("sato").in("soc")).once("request-1");
        Decision first = once.handle(night.id(), OFFER);
        assertThat(once.handle(night.id(), OFFER)).isEqualTo(first);
        assertThat(night.facts(HandOverOffered.class)).hasSize(1);
        assertThat(night.refused("sato", OFFER)).isEqualTo("offer-open");
    }

    @Test
    void f11f12WhatIsHandedOverIsTheSameIncidentWithEverythingThatWasKept() {
        Night night = Night.of(PLAN).open("low").does("sato", OFFER);
        List<Fact> before = night.facts();
        Incident offered = night.incident();
        night.desk.as(ITO).handle(night.id(), AcceptHandOver.unreservedly()).orThrow();
        assertThat(night.facts()).startsWith(before.toArray(Fact[]::new));
        assertThat(night.incident()
                        .withOwnership(offered.ownership())
                        .withHead(offered.head())
                        .withLadders(offered.ladders())
                        .withMilestones(offered.milestones()))
                .isEqualTo(offered);
    }

    @Test
    void f14AnOfferThatNobodyAnswersIsCarriedToTheLeadAndTheOwnerStays() {
        Night night = Night.of(PLAN).open("low").to(5).does("sato", OFFER);
        assertThat(night.agenda()).containsExactly("15 u3", "35 OFFER");
        night.to(20).does("u3", Acknowledge.on(Track.HIERARCHICAL));
        assertThat(night.agenda()).as("an answer to the call stops no clock").contains("35 OFFER");
        assertThat(night.incident().owner()).isEqualTo(Party.team("soc"));
        night.to(60);
        assertThat(night.facts(HandOverExpired.class)).hasSize(1);
        assertThat(night.incident().owner()).isEqualTo(Party.team("soc"));
        assertThat(night.calls()).containsExactly("15 u3");
    }

    @Test
    void f14AnotherOfferIsCarriedToTheLeadAsWell() {
        Night night = Night.of(PLAN).open("low").does("sato", OFFER).to(5);
        night.desk
                .as(ITO)
                .handle(night.id(), new DeclineHandOver(Text.of("not ours"), Optional.empty()))
                .orThrow();
        assertThat(night.to(60).calls()).isEmpty();
        assertThat(night.does("sato", OFFER).to(100).calls()).containsExactly("70 u3");
    }

    @Test
    void f14AStepMayMakeTheOfferItself() {
        Plan plan = Night.plan("1", "r: {functional: [{transfer: u2}, {wait: 20m, call: u3}]}");
        Night night = Night.of(plan).open("low");
        assertThat(night.facts(HandOverOffered.class))
                .singleElement()
                .satisfies(offer -> assertThat(offer.to()).isEqualTo(Party.team("u2")));
        assertThat(night.incident().owner()).isEqualTo(Party.team("soc"));
        assertThat(night.to(60).calls()).containsExactly("0 u2", "20 u3");
    }
}
