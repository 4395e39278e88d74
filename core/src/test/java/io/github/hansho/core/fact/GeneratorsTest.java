package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratorsTest {

    @Test
    void everyTypeOfFactIsGenerated() {
        Set<Class<?>> seen = new HashSet<>();
        Generators.facts().sampleStream().limit(3_000).forEach(fact -> seen.add(fact.getClass()));
        assertThat(seen).isEqualTo(Records.permitted(Fact.class));
    }

    @Test
    void everyTypeOfChangeStandsInSomeHistory() {
        Set<Class<?>> all = Set.copyOf(Records.permitted(Change.class));
        Set<Class<?>> seen = new HashSet<>();
        Generators.histories()
                .sampleStream()
                .limit(300)
                .takeWhile(h -> seen.size() < all.size())
                .forEach(h -> h.changes().forEach(c -> seen.add(c.getClass())));
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void everyTypeOfAlertChangeStandsInSomeHistory() {
        Set<Class<?>> seen = new HashSet<>();
        Generators.alertHistories()
                .sampleStream()
                .limit(100)
                .forEach(h -> h.changes().forEach(c -> seen.add(c.getClass())));
        assertThat(seen).isEqualTo(Records.permitted(AlertChange.class));
    }

    @Test
    void noTwoTypesOfFactHaveOneName() {
        Stream<String> names = Records.permitted(Fact.class).stream()
                .filter(type -> type != Unrecognised.class)
                .map(type -> FactGenerators.record(type).sample().type());
        assertThat(names).doesNotHaveDuplicates();
    }
}
