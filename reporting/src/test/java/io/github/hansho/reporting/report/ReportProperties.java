package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.vocabulary.Interval;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Tales;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class ReportProperties {

    private static final Interval PERIOD = new Interval(tokyo(Tales.time(24 * 60)), tokyo(Tales.time(3 * 24 * 60)));

    @Provide
    Arbitrary<History> histories() {
        return Tales.histories();
    }

    @Provide
    Arbitrary<List<History>> periods() {
        return Tales.periods();
    }

    @Provide
    Arbitrary<List<AlertHistory>> alerts() {
        return AlertTales.alerts();
    }

    @Property(tries = 60)
    void tellsAnyHistoryInBothLanguages(@ForAll("histories") History history) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Document document = IncidentReport.of(
                    IncidentFile.of(history).with(NightWords.lifecycle()), edition(locale, 30 * 24 * 60));

            assertThat(PlainText.write(document)).doesNotContainPattern("\\{[a-zA-Z]+}");
            assertThat(Html.write(document)).isNotEmpty();
        }
    }

    @Property(tries = 60)
    void printsTheIncidentAgainAsItWas(
            @ForAll("histories") History history, @ForAll @IntRange(max = 6 * 24 * 60) int minute) {
        Edition then = edition(Locale.ENGLISH, minute);
        assumeThat(history.opened().stamp().at()).isBeforeOrEqualTo(then.asOf());

        assertThat(IncidentReport.of(history, then)).isEqualTo(IncidentReport.of(history.asOf(then.asOf()), then));
    }

    @Property(tries = 30)
    void printsThePeriodAgainAsItWas(
            @ForAll("periods") List<History> histories,
            @ForAll("alerts") List<AlertHistory> alerts,
            @ForAll @IntRange(max = 6 * 24 * 60) int minute) {
        Edition then = edition(Locale.ENGLISH, minute);
        List<History> known = histories.stream()
                .filter(history -> !history.opened().stamp().at().isAfter(then.asOf()))
                .map(history -> history.asOf(then.asOf()))
                .toList();
        List<AlertHistory> received = alerts.stream()
                .filter(alert -> !alert.received().stamp().at().isAfter(then.asOf()))
                .map(alert -> alert.asOf(then.asOf()))
                .toList();

        assertThat(PeriodReport.of(input(histories, alerts), then))
                .isEqualTo(PeriodReport.of(input(known, received), then));
    }

    @Property(tries = 30)
    void doesNotCareAboutTheOrder(
            @ForAll("periods") List<History> histories,
            @ForAll("alerts") List<AlertHistory> alerts,
            @ForAll long seed) {
        List<History> otherHistories = new ArrayList<>(histories);
        List<AlertHistory> otherAlerts = new ArrayList<>(alerts);
        Collections.shuffle(otherHistories, new Random(seed));
        Collections.shuffle(otherAlerts, new Random(seed));
        Edition edition = edition(Locale.JAPANESE, 30 * 24 * 60);

        assertThat(PeriodReport.of(input(otherHistories, otherAlerts), edition))
                .isEqualTo(PeriodReport.of(input(histories, alerts), edition));
    }

    @Property
    void theBalanceOfIncidentsCloses(@ForAll("periods") List<History> histories) {
        IncidentFlow flow = IncidentFlow.of(histories, PERIOD);
        Statistics.label("reopened").collect(flow.reopened() > 0);
        Statistics.label("reopened").coverage(c -> c.check(true).percentage(share -> share >= 5));
        Statistics.label("carried over").collect(flow.openBefore() > 0);
        Statistics.label("carried over").coverage(c -> c.check(true).percentage(share -> share >= 5));

        assertThat(flow.openBefore() + flow.opened() + flow.reopened() - flow.closed() - flow.merged())
                .isEqualTo(flow.openAfter());
    }

    @Property
    void theBalanceOfAlertsCloses(@ForAll("alerts") List<AlertHistory> alerts) {
        AlertFlow flow = AlertFlow.of(alerts, PERIOD);
        long sum =
                flow.byIncident().values().stream().mapToLong(Long::longValue).sum();
        for (AlertFlow.Fate fate : AlertFlow.Fate.values()) {
            sum += flow.of(fate);
            Statistics.label("fate " + fate).collect(flow.of(fate) > 0);
            Statistics.label("fate " + fate).coverage(c -> c.check(true).percentage(share -> share >= 5));
        }

        assertThat(sum).isEqualTo(flow.total());
    }

    private static PeriodInput input(List<History> histories, List<AlertHistory> alerts) {
        return PeriodInput.of(histories, alerts, PERIOD.from(), PERIOD.to());
    }

    private static Edition edition(Locale locale, int minute) {
        Instant asOf = tokyo(Tales.time(minute));
        return Edition.of(locale, TOKYO, asOf);
    }
}
