package io.github.hansho.core.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that keeps its generators at hand. Jqwik looks for them anew at each value that is one of several kinds, by
 * everything that the arbitrary is made of, which takes longer than to make a record.
 */
final class Ready<T> implements Arbitrary<T> {

    private final Arbitrary<T> whole;
    private final Map<Integer, RandomGenerator<T>> plain = new HashMap<>();
    private final Map<Integer, RandomGenerator<T>> edged = new HashMap<>();

    private Ready(Arbitrary<T> whole) {
        this.whole = whole;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Ready<>(arbitrary);
    }

    /** Returns an arbitrary that is there half the time. */
    static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> arbitrary) {
        return Arbitraries.oneOf(of(arbitrary.map(Optional::of)), of(Arbitraries.just(Optional.empty())));
    }

    @Override
    public RandomGenerator<T> generator(int genSize, boolean withEdgeCases) {
        return (withEdgeCases ? edged : plain).computeIfAbsent(genSize, size -> whole.generator(size, withEdgeCases));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return whole.generator(genSize);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return whole.generatorWithEmbeddedEdgeCases(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return whole.edgeCases(maxEdgeCases);
    }
}
