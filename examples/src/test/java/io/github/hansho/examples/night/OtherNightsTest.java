package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.report.PeriodInput;
import io.github.hansho.reporting.report.PeriodReport;
import io.github.hansho.workflow.desk.Records;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another seed gives another night; it balances as well. */
class OtherNightsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void balancesAndNeverLacksAnOwner(long seed) {
        NightStory story = NightStory.play(seed);
        Records records = story.desk().records();
        PeriodInput input = PeriodInput.of(records.incidents(), records.alerts(), story.from(), story.end());
        Document report = PeriodReport.of(input, Edition.of(Locale.ENGLISH, Pace.ZONE, story.end()));
        List<Balance> balances =
                report.blocks().stream().flatMap(OtherNightsTest::balances).toList();
        long open = records.incidents().stream()
                .filter(history -> history.incident().phase() != Phase.CLOSED)
                .count();
        long alerts =
                records.alerts().stream().mapToLong(a -> a.group().count()).sum();

        assertThat(balances).hasSize(2).allMatch(Balance::closes);
        assertThat(balances).extracting(Balance::total).containsExactly(open, alerts);
        for (History history : records.incidents()) {
            assertThat(Course.of(history, story.end(), Pace.ZONE).withoutOwner())
                    .isEqualTo(Duration.ZERO);
        }
        assertThat(NightReports.of(story)).hasSize(2 + 2 * records.incidents().size());
        assertThat(story.told()).isNotEqualTo(NightStory.play(0).told());
    }

    private static Stream<Balance> balances(Block block) {
        return block instanceof Balance balance
                ? Stream.of(balance)
                : block instanceof Section section
                        ? section.blocks().stream().flatMap(OtherNightsTest::balances)
                        : Stream.empty();
    }
}
