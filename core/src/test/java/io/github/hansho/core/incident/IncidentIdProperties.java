package io.github.hansho.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Mix;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IncidentIdProperties {

    @Property
    void aRandomReferenceIsReadBackHoweverItIsWritten(@ForAll long seed, @ForAll boolean small, @ForAll boolean bare) {
        IncidentId id = IncidentId.random(new Random(seed));
        String written = bare ? id.value().replace("-", "") : id.value();
        assertThat(IncidentId.of(small ? written.toLowerCase(Locale.ROOT) : written))
                .isEqualTo(id);
        assertThat(IncidentId.of(id.value().replace('0', 'O').replace('1', small ? 'l' : 'I')))
                .isEqualTo(id);
        assertThat(id.value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        Mix.both("has a one or a nought", id.value().matches(".*[01].*"));
        Mix.both("small", small);
    }

    @Property(tries = 50)
    void oneSeedGivesOneSequence(@ForAll long seed) {
        Random one = new Random(seed);
        Random same = new Random(seed);
        assertThat(IncidentId.random(one)).isEqualTo(IncidentId.random(same));
        assertThat(IncidentId.random(one)).isEqualTo(IncidentId.random(same));
    }

    @Test
    void everyCharacterComesUpInEveryPlaceAndNoneTwiceInALongRow() {
        Random random = new Random(42);
        Set<String> seen = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String value = IncidentId.random(random).value();
            seen.add(value);
            for (int place = 0; place < value.length(); place++) {
                places.add(place + ":" + value.charAt(place));
            }
        }
        assertThat(seen).hasSize(5_000);
        assertThat(places).hasSize(12 * 32 + 2);
    }
}
