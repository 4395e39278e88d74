package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.report.IncidentReport;
import io.github.hansho.reporting.report.PeriodInput;
import io.github.hansho.reporting.report.PeriodReport;
import io.github.hansho.workflow.desk.Records;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The night as it is told: every figure of its report, computed once more from the facts that were kept. */
class NightTest {

    private final NightStory story = NightStory.play(0);
    private final Records records = story.desk().records();
    private final History intrusion = records.incidents().get(0);
    private final History falseLead = records.incidents().get(1);
    private final Facts facts = new Facts(intrusion);

    @Test
    void refusesTwiceAndNamesEveryReason() {
        List<Told> refused =
                story.told().stream().filter(told -> !told.refusals().isEmpty()).toList();

        assertThat(refused).extracting(told -> told.refusals().size()).containsExactly(2, 3);
        assertThat(refused.get(0).in(Locale.ENGLISH)).contains("stop-business", "Assets without evidence kept is 2");
    }

    @Test
    void balancesTheIncidents() {
        assertThat(openAt(story.end())).isEqualTo(1);
        assertThat(openAt(story.noon())).isZero();
        assertThat(period(story.end())).contains("0 open + 2 new + 1 reopened");
    }

    @Test
    void balancesTheAlerts() {
        long all = records.alerts().stream().mapToLong(a -> a.group().count()).sum();
        long scan = sum(a -> a.group()
                .judgement()
                .filter(j -> j.verdict() == Verdict.BENIGN_TRUE_POSITIVE)
                .isPresent());
        long dismissed = records.alerts().stream()
                .filter(a -> a.group()
                        .judgement()
                        .filter(j -> j.verdict() == Verdict.FALSE_POSITIVE)
                        .isPresent())
                .count();
        long unseen =
                records.alerts().stream().filter(a -> a.group().neverLookedAt()).count();

        assertThat(List.of(all, scan, dismissed, unseen)).containsExactly(341L, 214L, 48L, 3L);
        assertThat(intrusion.incident().alerts().count()).isEqualTo(14);
        assertThat(falseLead.incident().alerts().count()).isEqualTo(1);
        assertThat(all - scan - dismissed - unseen - 15).as("repeats").isEqualTo(61);
        assertThat(period(story.end())).contains("341", "214", "61", "48");
    }

    @Test
    void tellsToldFromTaken() {
        Instant offered = facts.first(HandOverOffered.class);
        Instant taken = facts.first(HandOverAccepted.class);

        assertThat(minutes(offered, taken)).isEqualTo(38);
        assertThat(minutes(offered, facts.first(HandOverExpired.class))).isEqualTo(30);
        assertThat(minutes(facts.last(HandOverOffered.class), taken)).isEqualTo(7);
        Facts lead = new Facts(falseLead);
        assertThat(minutes(lead.first(HandOverOffered.class), lead.first(HandOverDeclined.class)))
                .isEqualTo(8);
        assertThat(course().withoutOwner()).isEqualTo(Duration.ZERO);
        assertThat(report()).contains("38 min from first offer to owner", "Minutes without an owner: 0");
    }

    @Test
    void sayWhatWasLostContainedAndNotReached() {
        Course course = course();
        Instant alerted = course.first(Milestone.DETECTED).orElseThrow().when().at();
        Instant recognised =
                course.first(Milestone.RECOGNISED).orElseThrow().when().at();
        Instant first =
                course.first(Milestone.FIRST_CONTAINED).orElseThrow().when().at();
        Instant last =
                course.last(Milestone.LAST_CONTAINED).orElseThrow().when().at();

        assertThat(minutes(alerted, recognised)).isEqualTo(178);
        assertThat(first).isEqualTo(Pace.at("2026-11-23T00:27"));
        assertThat(minutes(alerted, last)).isEqualTo(8 * 60 + 43);
        assertThat(minutes(recognised, last)).isEqualTo(5 * 60 + 45);
        assertThat(course.onHold()).isEqualTo(Duration.ofMinutes(160));
        assertThat(course.first(Milestone.OCCURRED_START).orElseThrow().when().at())
                .isEqualTo(Pace.at("2026-11-21T03:12"));
        assertThat(report())
                .contains("2 h 58 min lost", "8 h 43 min", "5 h 45 min", "On hold: 2 h 40 min", "not reached")
                .contains("Law: not evaluated", "22:50", "23:19");
    }

    @Test
    void writesEveryReportInBothLanguages() {
        Map<String, byte[]> again = NightReports.of(NightStory.play(0));
        assertThat(NightReports.of(story))
                .hasSize(6)
                .allSatisfy((name, page) ->
                        assertThat(page).as(name).hasSizeGreaterThan(10_000).isEqualTo(again.get(name)));
    }

    private Course course() {
        return Course.of(intrusion, story.end(), Pace.ZONE);
    }

    private long openAt(Instant at) {
        return records.incidents().stream()
                .filter(history -> history.asOf(at).incident().phase() != Phase.CLOSED)
                .count();
    }

    private long sum(Predicate<AlertHistory> wanted) {
        return records.alerts().stream()
                .filter(wanted)
                .mapToLong(a -> a.group().count())
                .sum();
    }

    private String period(Instant asOf) {
        PeriodInput input = PeriodInput.of(records.incidents(), records.alerts(), story.from(), asOf);
        return PlainText.write(PeriodReport.of(input, Edition.of(Locale.ENGLISH, Pace.ZONE, asOf)));
    }

    private String report() {
        return PlainText.write(IncidentReport.of(intrusion, Edition.of(Locale.ENGLISH, Pace.ZONE, story.end())))
                .replaceAll("\\s+", " ");
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
