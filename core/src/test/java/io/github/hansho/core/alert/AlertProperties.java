package io.github.hansho.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import io.github.hansho.core.json.BothJacksons;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlertProperties {

    @Provide
    Arbitrary<Alert> alerts() {
        return Generators.alerts();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars(":%a").ofMinLength(1).ofMaxLength(2);
    }

    @Property(tries = 500)
    void surviveJson(@ForAll("alerts") Alert alert) {
        assertThat(BothJacksons.read(BothJacksons.write(alert), Alert.class)).isEqualTo(alert);
        Mix.both("timed", alert.firstKnown().isPresent());
        Mix.both("names something", !alert.observables().isEmpty());
    }

    @Property
    void haveOneKeyOnlyWhenTheyHaveOneSourceAndOneId(
            @ForAll("names") String source, @ForAll("names") String id, @ForAll("names") String other) {
        Alert one = Alert.of(source + ":" + id, other, "x");
        Alert two = Alert.of(source, id + ":" + other, "x");
        assertThat(one.key()).isNotEqualTo(two.key());
        assertThat(Alert.of(source, id, "x")
                        .key()
                        .equals(Alert.of(other, id, "y").key()))
                .isEqualTo(source.equals(other));
        Mix.both("same source", source.equals(other));
    }
}
