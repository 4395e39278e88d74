package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.HandOver;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.Precursor;
import io.github.hansho.reporting.metric.Reach;
import io.github.hansho.reporting.metric.Reading;
import io.github.hansho.reporting.metric.StandardMetric;
import io.github.hansho.reporting.metric.Transfer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures that the report of the night must give, one by one. */
class NightMetricsTest {

    private final Course first = course("2026-11-24T17:00");

    @Test
    void theFirstIncidentFoldsAsARealOneWould() {
        assertThat(Night.first().incident().phase().code()).isEqualTo("analysis");
        assertThat(Night.second().incident().phase().code()).isEqualTo("closed");
    }

    @Test
    void toldIsNotTaken() {
        Transfer transfer = first.transfers().get(0);

        assertThat(transfer.told().orElseThrow().stamp().at()).isEqualTo(tokyo("2026-11-22T22:58"));
        assertThat(transfer.told().orElseThrow().channel()).isEqualTo("mail");
        assertThat(transfer.acknowledged().orElseThrow().stamp().at()).isEqualTo(tokyo("2026-11-22T23:19"));
        assertThat(transfer.taken().orElseThrow().stamp().at()).isEqualTo(tokyo("2026-11-22T23:36"));
        assertThat(transfer.lasted(first.asOf())).isEqualTo(Duration.ofMinutes(38));
        assertThat(transfer.offers())
                .extracting(HandOver::result)
                .containsExactly(HandOver.Result.EXPIRED, HandOver.Result.ACCEPTED);
        assertThat(transfer.offers().get(1).lasted(first.asOf())).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void aDeclinedOfferLeavesTheOwner() {
        Course second = Course.of(Night.second(), tokyo("2026-11-24T17:00"), TOKYO);
        HandOver offer = second.transfers().get(0).first();

        assertThat(offer.result()).isEqualTo(HandOver.Result.DECLINED);
        assertThat(offer.lasted(second.asOf())).isEqualTo(Duration.ofMinutes(8));
        assertThat(second.owners()).hasSize(1);
    }

    @Test
    void nobodyIsWithoutAnOwner() {
        assertThat(first.withoutOwner()).isZero();
        assertThat(first.owners()).extracting(stretch -> stretch.what().id()).containsExactly("soc", "csirt");
    }

    @Test
    void aPrecursorCostTime() {
        List<Precursor> precursors = Precursor.of(first, Night.alerts());

        assertThat(precursors).hasSize(2);
        Precursor vpn = precursors.get(0);
        assertThat(vpn.alertedAt()).isEqualTo(tokyo("2026-11-22T19:52"));
        assertThat(vpn.recognisedAt()).isEqualTo(tokyo("2026-11-22T22:50"));
        assertThat(vpn.lost()).isEqualTo(Duration.ofMinutes(178));
        assertThat(vpn.dismissal().orElseThrow().by().id()).isEqualTo("sato");
        assertThat(vpn.dismissal().orElseThrow().reason().or("")).isEqualTo("vendor maintenance");
        assertThat(vpn.recognisedBy().id()).isEqualTo("precursor-same-account-or-host");
        assertThat(precursors.get(1).dismissal().orElseThrow().by().id()).isEqualTo("suppress-admin-listing");
    }

    @Test
    void containmentCameTwice() {
        assertThat(first.first(Milestone.FIRST_CONTAINED).orElseThrow().when().at())
                .isEqualTo(tokyo("2026-11-23T00:27"));
        assertThat(first.last(Milestone.LAST_CONTAINED).orElseThrow().when().at())
                .isEqualTo(tokyo("2026-11-23T04:35"));
        assertThat(lasted(StandardMetric.TIME_TO_LAST_CONTAINMENT)).isEqualTo(Duration.ofMinutes(8 * 60 + 43));
        assertThat(lasted(StandardMetric.RECOGNITION_TO_LAST_CONTAINMENT)).isEqualTo(Duration.ofMinutes(5 * 60 + 45));
        assertThat(lasted(StandardMetric.TIME_TO_FIRST_CONTAINMENT)).isEqualTo(Duration.ofMinutes(4 * 60 + 35));
    }

    @Test
    void itRestedAndIsNotResolved() {
        assertThat(lasted(StandardMetric.ON_HOLD_TIME)).isEqualTo(Duration.ofMinutes(160));
        assertThat(StandardMetric.TIME_TO_RESOLVE.read(first)).isInstanceOf(Reading.Open.class);
        assertThat(StandardMetric.TIME_TO_RESOLVE.read(course("2026-11-24T12:00")))
                .isEqualTo(Reading.Reached.exactly(Duration.ofMinutes(38 * 60 + 20)));
    }

    @Test
    void theCisoWasReached() {
        Reach ciso = first.reaches().stream()
                .filter(reach -> reach.to().equals(Night.CISO))
                .findFirst()
                .orElseThrow();

        assertThat(ciso.severity()).contains("critical");
        assertThat(Duration.between(ciso.since(), ciso.first())).isZero();
        assertThat(Duration.between(ciso.since(), ciso.answered().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(11));
        assertThat(ciso.attempts()).isEqualTo(3);
    }

    @Test
    void eachTeamIsAwareSinceItActed() {
        assertThat(first.marks())
                .filteredOn(mark -> mark.milestone() == Milestone.AWARE)
                .extracting(mark -> mark.whose().map(Party::id).orElse("") + " "
                        + mark.when().at())
                .containsExactly("soc " + tokyo("2026-11-22T22:50"), "csirt " + tokyo("2026-11-22T23:19"));
    }

    @Test
    void theOccurrenceWasLearntLater() {
        assertThat(StandardMetric.OCCURRENCE_TO_DETECTION.read(course("2026-11-24T12:00")))
                .isInstanceOf(Reading.Undecidable.class);
        assertThat(lasted(StandardMetric.OCCURRENCE_TO_DETECTION)).isEqualTo(Duration.ofMinutes(40 * 60 + 40));
    }

    private Duration lasted(Metric metric) {
        return ((Reading.Reached) metric.read(first)).lasted();
    }

    private static Course course(String asOf) {
        return Course.of(Night.first(), tokyo(asOf), TOKYO);
    }
}
