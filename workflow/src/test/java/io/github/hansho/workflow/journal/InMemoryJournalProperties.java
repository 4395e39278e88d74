package io.github.hansho.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AnyStep.AskingDue;
import io.github.hansho.workflow.journal.AnyStep.Step;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class InMemoryJournalProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return AnyStep.some();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithANaiveJournalStepByStep(@ForAll("steps") List<Step> steps) {
        Journal naive = new NaiveJournal();
        Journal journal = new InMemoryJournal();
        for (Step step : steps) {
            Object expected = step.ask(naive);
            assertThat(step.ask(journal)).as("%s", step).isEqualTo(expected);
            count(step, expected);
        }
        readsTheSame(journal, naive);
    }

    private static void count(Step step, Object answer) {
        if (step instanceof AskingDue) {
            Statistics.label("something due")
                    .collect(!((List<?>) answer).isEmpty())
                    .coverage(mix -> {
                        mix.check(true).percentage(share -> share >= 5);
                        mix.check(false).percentage(share -> share >= 5);
                    });
        } else {
            Statistics.label("answer")
                    .collect(answer.getClass().getSimpleName())
                    .coverage(mix -> List.of("Kept", "Stale", "Taken", "AlreadyKept")
                            .forEach(kind -> mix.check(kind).percentage(share -> share >= 5)));
        }
    }

    private static void readsTheSame(Journal journal, Journal naive) {
        for (String tenant : AnyStep.TENANTS) {
            for (HistoryId id : AnyStep.IDS) {
                assertThat(journal.last(tenant, id)).isEqualTo(naive.last(tenant, id));
                for (long after = 0; after < 5; after++) {
                    assertThat(journal.read(tenant, id, after)).isEqualTo(naive.read(tenant, id, after));
                }
            }
            assertThat(AnyStep.KEYS)
                    .allSatisfy(key -> assertThat(journal.find(tenant, key)).isEqualTo(naive.find(tenant, key)));
            assertThat(AnyStep.REQUESTS)
                    .allSatisfy(request ->
                            assertThat(journal.kept(tenant, request)).isEqualTo(naive.kept(tenant, request)));
        }
        for (int position = 0; position < 10; position++) {
            for (Optional<String> tenant : List.of(Optional.<String>empty(), Optional.of("kaede"))) {
                assertThat(journal.after(position, tenant, 3)).isEqualTo(naive.after(position, tenant, 3));
                assertThat(journal.after(position, tenant, 1_000)).isEqualTo(naive.after(position, tenant, 1_000));
            }
        }
    }
}
