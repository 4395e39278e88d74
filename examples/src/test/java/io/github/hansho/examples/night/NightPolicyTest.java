package io.github.hansho.examples.night;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.scenario.Story.by;
import static io.github.hansho.testkit.scenario.Story.hours;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static io.github.hansho.testkit.scenario.Story.open;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.testkit.scenario.Run;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.SetSeverity;
import org.junit.jupiter.api.Test;

/** The two policy tests of the night: one holds, the other shows what was promised beside what happened. */
class NightPolicyTest {

    /** What people did that night, told as a scenario under its plan. */
    private static Run night() {
        return Scenario.of(NightStory.plan())
                .named("the night")
                .startingAt("2026-11-22T22:50:00+09:00[Asia/Tokyo]")
                .at(minutes(0), by(Cast.TANAKA, open("remote service on WMS-DB01", "medium")))
                .at(minutes(8), by(Cast.TANAKA, offer("H-1")))
                .at(minutes(29), by(Cast.YAMAMOTO, new Acknowledge()))
                .at(minutes(39), by(Cast.OGAWA, new Acknowledge()))
                .at(minutes(39), by(Cast.OGAWA, offer("H-2")))
                .at(minutes(46), by(Cast.ITO, AcceptHandOver.unreservedly()))
                .at(minutes(51), by(Cast.ITO, SetSeverity.to("critical").because("ships 2,100 orders a day")))
                .at(minutes(62), by(Cast.WATANABE, Acknowledge.on(Track.HIERARCHICAL)))
                .runUntil(hours(2));
    }

    @Test
    void criticalMeansThatTheCisoIsReachedWithinThirtyMinutes() {
        assertThat(night())
                .called("ciso")
                .within(minutes(51))
                .answered("watanabe", minutes(51 + 30))
                .ownedThroughout();
    }

    @Test
    void everyOfferAnsweredWithinThirtyMinutesFailsAndShowsWhatHappened() {
        assertThatThrownBy(() -> assertThat(night()).everyOfferAnsweredWithin(minutes(30)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("H-1", "30m", "expected", "happened");
    }

    private static OfferHandOver offer(String name) {
        return OfferHandOver.to(Cast.CSIRT)
                .named(name)
                .with(HandOverItem.SUMMARY, "intrusion over the maintenance VPN")
                .unknown(HandOverItem.IMPACT_SCOPE, "host list awaited")
                .with(HandOverItem.OCCURRED_AT, "2026-11-22 19:52 JST")
                .with(HandOverItem.RELATED_SYSTEMS, "WMS-DB01, JUMP-02")
                .with(HandOverItem.RESPONSIBLE, "Tanaka (SOC L2)");
    }
}
