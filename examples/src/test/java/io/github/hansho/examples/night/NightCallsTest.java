package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.DecisionRequested;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.report.IncidentReport;
import io.github.hansho.reporting.report.PeriodInput;
import io.github.hansho.reporting.report.PeriodReport;
import io.github.hansho.workflow.desk.Records;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Escalation makes the calls of the night: whom, when, and how long it took to reach and to decide. */
class NightCallsTest {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("dd HH:mm", Locale.ROOT).withZone(Pace.ZONE);

    private final NightStory story = NightStory.play(0);
    private final Records records = story.desk().records();
    private final History intrusion = records.incidents().get(0);
    private final Facts facts = new Facts(intrusion);

    @Test
    void theEngineCallsWhomThePlanNames() {
        assertThat(calls(intrusion))
                .containsExactly(
                        "22 22:58 suzuki",
                        "22 23:08 ito",
                        "22 23:18 yamamoto",
                        "22 23:28 ogawa",
                        "22 23:28 yamamoto",
                        "22 23:41 watanabe",
                        "22 23:46 watanabe",
                        "22 23:51 watanabe",
                        "23 04:10 suzuki",
                        "24 16:45 watanabe");
        assertThat(calls(records.incidents().get(1))).containsExactly("23 00:41 suzuki");
        assertThat(facts.of(StepFired.class))
                .allMatch(fired -> fired.stamp().recordedAt().equals(fired.due()));
        assertThat(facts.of(EscalationExhausted.class)).isEmpty();
    }

    @Test
    void anOutcomeBelongsToEveryCall() {
        List<String> keys = facts.of(Contacted.class).stream()
                .flatMap(contacted -> contacted.call().stream())
                .distinct()
                .toList();

        assertThat(keys).hasSameSizeAs(calls(intrusion));
    }

    @Test
    void theCisoIsCalledReachedAndDecides() {
        Instant critical = facts.first(SeverityChanged.class);
        Instant called = facts.of(StepFired.class).stream()
                .filter(fired -> fired.run().equals("critical/hierarchical"))
                .map(StepFired::due)
                .findFirst()
                .orElseThrow();
        Instant reached = facts.of(Contacted.class).stream()
                .filter(contacted -> contacted.result() == Contact.ANSWERED)
                .filter(contacted -> contacted.to().id().equals("watanabe"))
                .map(contacted -> contacted.stamp().at())
                .findFirst()
                .orElseThrow();

        assertThat(minutes(critical, called)).isZero();
        assertThat(minutes(critical, reached)).isEqualTo(11);
        assertThat(minutes(critical, facts.first(DecisionMade.class))).isEqualTo(24);
        assertThat(report())
                .contains("called after 0 min, reached after 11 min, decided after 24 min, counted from severity"
                        + " critical at 23:41");
    }

    @Test
    void theDecisionSaysOnWhichKnowledgeItWasMade() {
        DecisionRequested asked = facts.of(DecisionRequested.class).get(0);
        DecisionMade made = facts.of(DecisionMade.class).get(0);

        assertThat(asked.answerBy()).isEqualTo(Pace.at("2026-11-23T00:10"));
        assertThat(made.option()).isEqualTo("preserve");
        assertThat(made.byDefault()).isFalse();
        assertThat(intrusion.facts().toList().get((int) made.known())).isEqualTo(made);
        assertThat(IncidentReport.of(intrusion, edition()).toString()).contains("revision " + made.known());
    }

    @Test
    void theHolidayKeepsTheWeekdayDeskClosed() {
        Directory directory = NightStory.plan().directory();

        assertThat(directory
                        .resolve("csirt-primary", Pace.at("2026-11-23T09:00"))
                        .people())
                .containsExactly("suzuki");
        assertThat(directory
                        .resolve("csirt-primary", Pace.at("2026-11-24T09:00"))
                        .people())
                .containsExactly("weekday-desk");
    }

    @Test
    void thePeriodCountsTheCalls() {
        PeriodInput input = PeriodInput.of(records.incidents(), records.alerts(), story.from(), story.end());
        long answered = Stream.of("yamamoto", "ogawa", "yamamoto", "watanabe", "suzuki", "watanabe", "suzuki")
                .count();

        assertThat(PlainText.write(PeriodReport.of(input, edition())).replaceAll("\\s+", " "))
                .contains("Calls: 11 made by escalations, " + answered + " answered by a person");
    }

    @Test
    void aSecondPlanWouldHaveHadALookWithinHalfAnHour() {
        NightStory other = NightStory.play(0, SecondPlan.PLAN);
        History first = other.desk().records().incidents().get(0);
        Instant alerted = Pace.at("2026-11-22T19:52");
        Instant look = new Facts(first)
                .of(Contacted.class).stream()
                        .filter(contacted -> contacted.result() == Contact.ANSWERED)
                        .map(contacted -> contacted.stamp().at())
                        .findFirst()
                        .orElseThrow();

        assertThat(first.opened().stamp().at()).isEqualTo(alerted);
        assertThat(look).isAfter(alerted).isBeforeOrEqualTo(Pace.at("2026-11-22T20:22"));
        assertThat(intrusion.opened().stamp().at()).isEqualTo(Pace.at("2026-11-22T22:50"));
        assertThat(new Facts(first).first(HandOverExpired.class)).isEqualTo(Pace.at("2026-11-22T23:13"));
    }

    private static List<String> calls(History history) {
        return new Facts(history)
                .of(StepFired.class).stream()
                        .flatMap(fired -> fired.recipients().stream()
                                .map(to -> CLOCK.format(fired.stamp().recordedAt()) + " " + to.person()))
                        .toList();
    }

    private String report() {
        return PlainText.write(IncidentReport.of(intrusion, edition())).replaceAll("\\s+", " ");
    }

    private Edition edition() {
        return Edition.of(Locale.ENGLISH, Pace.ZONE, story.end());
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
