package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.LadderDrawing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A rule drawn as a ladder over time. */
class LadderDrawingTest {

    private static Lanes draw(String rule) {
        Plan plan = Plan.parse("p.yaml", "plan: {id: p, version: 1}\nescalations: {one: " + rule + "}\n");
        EscalationRule one = plan.escalations().get(0);
        return LadderDrawing.of(one);
    }

    private static String at(Instant instant) {
        return Duration.between(Instant.EPOCH, instant).toMinutes() + "m ";
    }

    private static List<String> marks(Lanes lanes, int lane) {
        return lanes.lanes().get(lane).marks().stream()
                .map(mark -> at(mark.at()) + mark.label().in(Locale.ENGLISH))
                .toList();
    }

    private static List<String> spans(Lanes lanes, int lane) {
        return lanes.lanes().get(lane).spans().stream()
                .map(span -> at(span.from())
                        + at(span.to().orElseThrow())
                        + span.label().in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void hasALaneForEachTrackAndAMarkForEachCall() {
        Lanes lanes = draw(
                "{label: {en: Critical, ja: 緊急}, when: {severity: critical}, functional: [{call: soc},"
                        + " {at: 10m, call: [csirt, desk]}], hierarchical: {at: 25m, call: ciso, orElse: deputy, unless: resolved}}");
        assertThat(lanes.title().in(Locale.ENGLISH))
                .isEqualTo("Critical, while severity = critical: if nobody answers");
        assertThat(lanes.title().in(Locale.JAPANESE)).isEqualTo("緊急(severity = critical の間): 誰も応答しない場合");
        assertThat(lanes.lanes()).extracting(Lanes.Lane::id).containsExactly("functional", "hierarchical");
        assertThat(marks(lanes, 0))
                .containsExactly(
                        "0m Calls soc",
                        "10m Calls csirt+desk",
                        "20m Nobody is left to be called, and the incident shows it");
        assertThat(marks(lanes, 1))
                .containsExactly(
                        "25m Calls ciso, or else deputy, unless resolved",
                        "35m Nobody is left to be called, and the incident shows it");
        assertThat(spans(lanes, 0)).isEmpty();
        assertThat(lanes.from()).isEqualTo(Instant.EPOCH);
        assertThat(at(lanes.to())).isEqualTo("35m ");
    }

    @Test
    void hasOneLaneWhereThereIsOneTrackAndSaysThatARuleAlwaysHolds() {
        Lanes lanes = draw("{functional: {call: soc}}");
        assertThat(lanes.lanes()).extracting(Lanes.Lane::id).containsExactly("functional");
        assertThat(lanes.title().in(Locale.ENGLISH)).isEqualTo("one: if nobody answers");
        assertThat(lanes.title().in(Locale.JAPANESE)).isEqualTo("one: 誰も応答しない場合");
    }

    @Test
    void saysWhatKeepsAStepFromCalling() {
        Lanes lanes = draw("{functional: [{inform: a, when: {severity: high}}, {transfer: b, during: office},"
                + " {call: c, unless: never}, {call: d, when: acknowledged, maxWait: 5m}]}");
        assertThat(marks(lanes, 0))
                .startsWith(
                        "0m Informs a, if severity = high",
                        "0m Asks b to take over, in the hours office",
                        "0m Calls c, until closed",
                        "0m Calls d, if acknowledged = true");
        assertThat(spans(lanes, 0)).containsExactly("0m 5m d: waits for acknowledged = true, at most until here");
    }

    @Test
    void drawsPassesGraceDecisionsAndHowLongAnAcknowledgementHolds() {
        Lanes lanes = draw(
                "{functional: [{call: a}, {at: 10m, ask: b, question: Stop?, options: {stop: Stop it, go: Go on},"
                        + " otherwise: stop, answerWithin: 20m}, {ask: c, question: Stop?, options: {stop: Stop it}}], settings:"
                        + " {grace: 2m, additionalPasses: 1, passGap: 5m, ackTimeout: 1h, ackReminder: 30m, onExhausted: loop}}");
        assertThat(marks(lanes, 0))
                .containsExactly(
                        "2m Calls a",
                        "12m Asks b to decide",
                        "12m Asks c to decide",
                        "19m Calls a",
                        "29m Asks b to decide",
                        "29m Asks c to decide",
                        "34m The ladder is climbed again");
        assertThat(spans(lanes, 0))
                .containsExactly(
                        "0m 2m Held back",
                        "12m 32m b: time to decide; without an answer: Stop it",
                        "12m 27m c: time to decide",
                        "0m 17m Pass 1 of 2",
                        "17m 19m Held back",
                        "29m 49m b: time to decide; without an answer: Stop it",
                        "29m 44m c: time to decide",
                        "17m 34m Pass 2 of 2",
                        "2m 62m An acknowledgement of the first call would hold 1h",
                        "32m 37m Whoever acknowledged the first call would have 5m to confirm it");
        assertThat(lanes.categories())
                .extracting(category -> category.label().in(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "Waits", "Calls", "Asks for a decision", "Time to decide", "Pass", "End", "Acknowledged");
    }
}
