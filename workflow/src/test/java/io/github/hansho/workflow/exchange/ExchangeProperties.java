package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.History;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** Two desks that hand an incident to and fro over a channel that loses, doubles, delays and reorders. */
class ExchangeProperties {

    private static final double LEAST = 5.0;

    private enum Act {
        OFFER,
        WITHDRAW,
        ACCEPT,
        RETURN,
        DECLINE,
        PASS,
        TICK,
        SEND,
        DELIVER,
        DOUBLE,
        LOSE,
        RESTART,
        CRASH
    }

    record Step(Act act, int pick) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.frequency(
                Tuple.of(6, Act.OFFER),
                Tuple.of(1, Act.WITHDRAW),
                Tuple.of(7, Act.ACCEPT),
                Tuple.of(2, Act.RETURN),
                Tuple.of(2, Act.DECLINE),
                Tuple.of(6, Act.PASS),
                Tuple.of(2, Act.TICK),
                Tuple.of(8, Act.SEND),
                Tuple.of(12, Act.DELIVER),
                Tuple.of(2, Act.DOUBLE),
                Tuple.of(1, Act.LOSE),
                Tuple.of(1, Act.RESTART),
                Tuple.of(1, Act.CRASH));
        return Combinators.combine(acts, Arbitraries.integers().between(0, 10_000))
                .as(Step::new)
                .list()
                .ofMinSize(120)
                .ofMaxSize(240);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void somebodyAlwaysOwnsAndBothRecordsAgreeWhenEverythingHasArrived(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = -240, max = 240) int skew) {
        Pair pair = new Pair(Duration.ofSeconds(skew));
        List<Envelope> everything = new ArrayList<>();
        for (Step step : steps) {
            run(step, pair);
            pair.check();
            pair.underWay.stream().filter(it -> !everything.contains(it)).forEach(everything::add);
        }
        pair.carryAll();
        assertThat(pair.model.owner(0)).as("owner in both records").isEqualTo(pair.model.owner(1));
        pair.timePasses(Duration.ofHours(1));
        pair.carryAll();
        agree(pair);
        repeat(everything, pair);
        collect(pair);
    }

    private static void run(Step step, Pair pair) {
        int side = step.pick() % 2;
        int index = step.pick() / 2;
        switch (step.act()) {
            case OFFER -> pair.offer(side, Duration.ofMinutes(4 + index % 12));
            case WITHDRAW -> pair.withdraw(side);
            case ACCEPT -> pair.answer(side, Outcome.ACCEPTED);
            case RETURN -> pair.answer(side, Outcome.RETURNED);
            case DECLINE -> pair.answer(side, Outcome.DECLINED);
            case PASS -> pair.timePasses(Duration.ofSeconds(index % 300));
            case TICK -> pair.tick(side);
            case SEND -> pair.send(side);
            case DELIVER -> pair.deliver(index, false);
            case DOUBLE -> pair.deliver(index, true);
            case LOSE -> pair.lose(index);
            case RESTART -> pair.halves[side].restarted();
            case CRASH -> pair.crash(index);
        }
    }

    /** Nothing is open, and the side that was asked has it from the other how each offer ended that it ever saw. */
    private static void agree(Pair pair) {
        pair.model.deals.forEach((id, deal) -> {
            assertThat(deal.outcome).as("outcome of %s", id).isNotNull();
            List<String> rulings = pair.halves[1 - deal.offerer]
                    .history()
                    .map(history -> rulings(history, id))
                    .orElse(List.of());
            assertThat(rulings).isEqualTo(deal.taken ? List.of(deal.outcome.code()) : List.of());
        });
        assertThat(pair.model.owner(0)).isEqualTo(pair.model.owner(1));
        for (Half half : pair.halves) {
            assertThat(half.exchange.outgoing()).isEmpty();
            half.restarted();
            assertThat(half.exchange.outgoing()).isEmpty();
        }
    }

    private static List<String> rulings(History history, String exchange) {
        String mark = exchange + "#ruling:";
        return history.changes().stream()
                .filter(change -> change instanceof Annotated note && note.key().startsWith(mark))
                .map(change -> ((Annotated) change).key().substring(mark.length()))
                .toList();
    }

    /** What arrives for the first time now may still be noted; nothing else changes, and the time after that nothing does. */
    private static void repeat(List<Envelope> everything, Pair pair) {
        deliver(everything, pair);
        pair.check();
        Map<Half, Integer> before =
                Map.of(pair.halves[0], pair.halves[0].kept(), pair.halves[1], pair.halves[1].kept());
        deliver(everything, pair);
        before.forEach((half, batches) ->
                assertThat(half.kept()).as("batches of %s", half.organisation).isEqualTo(batches));
    }

    private static void deliver(List<Envelope> everything, Pair pair) {
        for (Envelope envelope : everything) {
            pair.halves[pair.to(envelope)].exchange.receive(envelope);
        }
    }

    private static void collect(Pair pair) {
        for (Outcome outcome : Outcome.values()) {
            boolean seen = pair.model.deals.values().stream().anyMatch(deal -> deal.outcome == outcome);
            mix(outcome.code(), seen);
        }
        for (Pair.Crossing crossing : Pair.Crossing.values()) {
            mix(crossing.name(), pair.crossings.contains(crossing));
        }
    }

    private static void mix(String label, boolean seen) {
        Statistics.label(label)
                .collect(seen)
                .coverage((StatisticsCoverage mix) -> mix.check(true).percentage(share -> share >= LEAST));
    }
}
