package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** An agenda built on {@code mayChangeAt} may look too early, never too late. */
class MayChangeAtProperties {

    private static final Duration HORIZON = Duration.ofMinutes(10);

    @Provide
    Arbitrary<Condition> spanConditions() {
        return Generators.spanConditions();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Generators.conditions();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Generators.worlds();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theAnswerStaysUntilThenForConditionsOnSpans(
            @ForAll("spanConditions") Condition condition,
            @ForAll("worlds") World world,
            @ForAll @LongRange(max = 600_000_000_000L) long nanos) {
        Mix.both("changed", changes(condition, world, world.now().plusNanos(nanos)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theAnswerStaysUntilThenForAnyCondition(
            @ForAll("conditions") Condition condition,
            @ForAll("worlds") World world,
            @ForAll @LongRange(max = 600_000_000_000L) long nanos) {
        changes(condition, world, world.now().plusNanos(nanos));
        Mix.both("may change", condition.mayChangeAt(world, world.now()).isPresent());
    }

    /** Goes from one announced instant to the next; in between the answer has to be the one of the instant before. */
    private static boolean changes(Condition condition, World world, Instant random) {
        TreeSet<Instant> looked = new TreeSet<>(List.of(world.now()));
        Optional<Instant> next = condition.mayChangeAt(world, world.now());
        while (next.isPresent()) {
            assertThat(next.get()).isAfter(looked.last());
            looked.add(next.get());
            next = condition.mayChangeAt(world.at(next.get()), next.get());
        }
        Truth first = condition.evaluate(world);
        boolean changed = false;
        for (Instant instant : instants(condition, world, random)) {
            Truth then = condition.evaluate(world.at(instant));
            assertThat(then).as("at %s", instant).isEqualTo(condition.evaluate(world.at(looked.floor(instant))));
            changed |= then != first;
        }
        return changed;
    }

    /** A random instant, the horizon, and every instant at which a span could cross, a nanosecond before and after it. */
    private static List<Instant> instants(Condition condition, World world, Instant random) {
        List<Instant> instants =
                new ArrayList<>(List.of(random, world.now(), world.now().plus(HORIZON)));
        for (Duration wanted : spans(condition)) {
            for (Instant since : world.since().values()) {
                for (int off = -1; off <= 2; off++) {
                    instants.add(since.plus(wanted).plusNanos(off));
                }
            }
        }
        instants.removeIf(world.now()::isAfter);
        return instants;
    }

    private static List<Duration> spans(Condition condition) {
        List<Duration> spans = new ArrayList<>();
        if (condition instanceof Condition.Compare compare && compare.wanted() instanceof Value.Span span) {
            spans.add(span.span());
        } else if (condition instanceof Condition.Not not) {
            spans.addAll(spans(not.part()));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> spans.addAll(spans(part)));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> spans.addAll(spans(part)));
        }
        return spans;
    }
}
