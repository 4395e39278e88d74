package io.github.hansho.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.figure.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TicketLogProperties {

    @Provide
    Arbitrary<List<Sample.Row>> logs() {
        Arbitrary<String> ticket = Arbitraries.of("A", "B", "C", "D", "E");
        Arbitrary<Integer> minute = Arbitraries.integers().between(0, 50).injectNull(0.05);
        Arbitrary<String> state =
                Arbitraries.of("new", "working/active", "working/waiting", "working/waiting", "solved", "closed");
        Arbitrary<String> priority = Arbitraries.of("P1", "P2");
        Arbitrary<String> group = Arbitraries.of("desk", "net", "app").injectNull(0.1);
        Arbitrary<Integer> resolved = Arbitraries.integers().between(0, 60).injectNull(0.5);
        return Combinators.combine(ticket, minute, state, priority, group, resolved)
                .as(Sample.Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property
    void agreesWithThePlainComputationWhereverTheRowsStand(@ForAll("logs") List<Sample.Row> scattered) {
        NaiveLog naive = new NaiveLog(scattered);
        List<Sample.Row> grouped = scattered.stream()
                .sorted(Comparator.comparing(Sample.Row::ticket))
                .toList();
        Statistics.label("reopened").collect(naive.reopened > 0);
        Statistics.label("earlier").collect(naive.earlier > 0);
        Statistics.label("bounced").collect(naive.bounces > 0);
        List.of("reopened", "earlier", "bounced")
                .forEach(label -> Statistics.label(label).coverage(c -> {
                    c.check(true).percentage(p -> p >= 5);
                    c.check(false).percentage(p -> p >= 5);
                }));

        assertAgrees(read(scattered, false), naive);
        assertAgrees(read(grouped, true), naive);
        assertThat(read(grouped, true).shape().contiguous()).isTrue();
        assertThat(read(grouped, false).shape().contiguous()).isTrue();
    }

    @Property
    void sumsItsSegmentsUpToTheWhole(@ForAll("logs") List<Sample.Row> rows) {
        TicketSummary summary = read(rows, false);
        CaseFigures all = summary.all();

        assertThat(summary.segments().stream().mapToLong(CaseFigures::cases).sum())
                .isEqualTo(all.cases());
        for (int i = 0; i < all.durations().size(); i++) {
            CaseFigures.Duration whole = all.durations().get(i);
            int at = i;
            assertThat(summary.segments().stream()
                            .mapToLong(s -> s.durations().get(at).reached().n())
                            .sum())
                    .isEqualTo(whole.reached().n());
            assertThat(whole.reached().n() + whole.open() + whole.neverReached() + whole.notBegun())
                    .isEqualTo(all.cases());
        }
        LogShape shape = summary.shape();
        assertThat(shape.used() + shape.setAside() + shape.afterCut()).isEqualTo(shape.rows());
    }

    private static TicketSummary read(List<Sample.Row> rows, boolean contiguous) {
        Sample sample = new Sample();
        sample.rows().addAll(rows);
        return sample.read(Sample.plan().contiguous(contiguous));
    }

    private static void assertAgrees(TicketSummary summary, NaiveLog naive) {
        assertThat(summary.shape().cases()).isEqualTo(naive.cases);
        assertThat(texts(summary.states().rows())).isEqualTo(naive.rowsPerState);
        Map<String, Long> pairs = new TreeMap<>();
        summary.moves().pairs().forEach(pair -> pairs.put(pair.from() + ">" + pair.to(), pair.count()));
        assertThat(pairs).isEqualTo(naive.pairs);
        Map<String, Long> variants = new TreeMap<>();
        summary.variants().top().forEach(v -> variants.put(String.join(">", v.states()), v.count()));
        assertThat(variants).isEqualTo(naive.variants);
        naive.times.forEach(
                (state, times) -> assertThat(summary.states().times().entrySet())
                        .filteredOn(entry -> entry.getKey().toString().equals(state))
                        .extracting(Map.Entry::getValue)
                        .containsExactly(summaryOf(times)));
        assertThat(summary.states().waitingPerCase()).isEqualTo(summaryOf(naive.waited));
        assertThat(summary.returns().casesFromFinished()).isEqualTo(naive.reopened);
        assertThat(summary.count(DefectKind.EQUAL_TIMES)).isEqualTo(naive.equal);
        assertThat(summary.count(DefectKind.OUT_OF_ORDER)).isEqualTo(naive.earlier);
        OwnershipFigures ownership = summary.ownership().orElseThrow();
        assertThat(ownership.changes()).isEqualTo(naive.changes);
        assertThat(ownership.bounces()).isEqualTo(naive.bounces);
        assertThat(ownership.casesReassigned()).isEqualTo(naive.reassigned);
        assertClosing(summary, naive);
    }

    private static void assertClosing(TicketSummary summary, NaiveLog naive) {
        CaseFigures.Duration toClose = summary.all().durations().get(0);
        assertThat(toClose.reached()).isEqualTo(summaryOf(naive.toClose));
        assertThat(toClose.open()).isEqualTo(naive.openSince.size());
        Tally ages = new Tally();
        long cutOff = summary.shape().cutOff().map(i -> i.toEpochMilli()).orElse(0L);
        naive.openSince.forEach(since -> ages.add(cutOff - since));
        KaplanMeier curve = toClose.curve().orElseThrow();
        assertThat(curve.drops())
                .isEqualTo(KaplanMeier.of(tally(naive.toClose), ages).drops());
    }

    private static Map<String, Long> texts(Map<TicketState, Long> counts) {
        Map<String, Long> texts = new TreeMap<>();
        counts.forEach((state, count) -> texts.put(state.toString(), count));
        return texts;
    }

    private static Tally tally(List<Long> values) {
        Tally tally = new Tally();
        values.forEach(tally::add);
        return tally;
    }

    private static Summary summaryOf(List<Long> values) {
        return tally(values).summary(QuantileMethod.LINEAR_R7, 1);
    }
}
