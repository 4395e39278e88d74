package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.vocabulary.DeliveryStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The fold of a delivery is total, whatever came in whatever order. */
class DeliveryProperties {

    private static final Set<DeliveryStatus> MADE = EnumSet.of(
            DeliveryStatus.SENT,
            DeliveryStatus.DELIVERED,
            DeliveryStatus.MACHINE,
            DeliveryStatus.NO_ANSWER,
            DeliveryStatus.ANSWERED);

    @Provide
    Arbitrary<List<Fact>> histories() {
        Arbitrary<Fact> moved = FactGenerators.record(DeliveryMoved.class).map(fact -> fact);
        Arbitrary<Fact> any = Arbitraries.frequencyOf(Tuple.of(9, moved), Tuple.of(1, Generators.facts()));
        return Combinators.combine(
                        FactGenerators.record(DeliveryQueued.class), any.list().ofMaxSize(12))
                .as((queued, more) -> {
                    List<Fact> all = new ArrayList<>();
                    all.add(queued);
                    all.addAll(more);
                    return all;
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsMadeStaysMadeAndWhatIsAnsweredStaysAnswered(@ForAll("histories") List<Fact> facts) {
        boolean made = facts.stream().anyMatch(fact -> is(fact, MADE));
        boolean answered = facts.stream().anyMatch(fact -> is(fact, EnumSet.of(DeliveryStatus.ANSWERED)));
        Delivery delivery = Delivery.of(facts);
        assertThat(MADE.contains(delivery.status())).isEqualTo(made);
        assertThat(delivery.status() == DeliveryStatus.ANSWERED).isEqualTo(answered);
        assertThat(made && !delivery.isOver()).isFalse();
        Mix.both("made", made);
        Mix.both("over", delivery.isOver());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theFoldOfTheErasedIsTheFoldErased(@ForAll("histories") List<Fact> facts) {
        List<Fact> erased = facts.stream().map(Fact::erased).toList();
        assertThat(Delivery.of(erased)).isEqualTo(Delivery.of(facts).erased());
        Mix.both("has a copy", Delivery.of(facts).copy().isPresent());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itNeverGrowsBeyondItsBound(@ForAll("histories") List<Fact> facts) {
        Delivery delivery = Delivery.of(facts);
        for (int i = 0; i < 2 * Delivery.JOINED; i++) {
            delivery = DeliveryMoved.to(facts.get(0).stamp(), DeliveryStatus.JOINED)
                    .with("k" + i)
                    .effectOn(delivery);
        }
        assertThat(delivery.joined()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Delivery.JOINED);
        assertThat(delivery.isOpenToOthers()).isFalse();
        assertThat(delivery.attempts()).isLessThanOrEqualTo(facts.size());
        Mix.both("full", delivery.joined().size() == Delivery.JOINED);
    }

    private static boolean is(Fact fact, Set<DeliveryStatus> among) {
        return fact instanceof DeliveryMoved moved && among.contains(moved.status());
    }
}
