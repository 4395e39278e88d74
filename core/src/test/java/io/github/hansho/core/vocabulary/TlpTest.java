package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlpTest {

    @ParameterizedTest
    @CsvSource({
        "TLP:AMBER+STRICT, AMBER_STRICT",
        "tlp:amber+strict, AMBER_STRICT",
        "Amber, AMBER",
        "TLP:WHITE, CLEAR",
        "white, CLEAR",
        "clear, CLEAR",
        "tlp:Red, RED",
        "GREEN, GREEN"
    })
    void readsALabelInAnyCaseWithOrWithoutItsPrefix(String written, Tlp label) {
        assertThat(Tlp.of(written)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "TLP:", "TLP: RED", "AMBER STRICT", "AMBER_STRICT", "PAP:RED", "TLP:TLP:RED", "unclear"})
    void refusesWhatIsNoneOfTheFiveAndShowsWhatWasGiven(String written) {
        assertThatThrownBy(() -> Tlp.of(written))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessage("tlp \"" + written + "\" is not known, allowed are TLP:CLEAR, TLP:GREEN, TLP:AMBER,"
                        + " TLP:AMBER+STRICT, TLP:RED");
    }

    @Test
    void isWrittenInUpperCaseWithoutSpaceInEveryLanguage() {
        assertThat(Tlp.AMBER_STRICT.code()).isEqualTo("TLP:AMBER+STRICT");
        assertThat(Tlp.AMBER_STRICT.label().in(Locale.JAPANESE)).isEqualTo("TLP:AMBER+STRICT");
    }

    @Test
    void doesNotCallWhatHasNoLabelClear() {
        assertThat(Tlp.joinAll(List.of())).isEmpty();
        assertThat(Tlp.joinAll(List.of(Tlp.GREEN, Tlp.AMBER_STRICT, Tlp.AMBER))).contains(Tlp.AMBER_STRICT);
    }

    @Test
    void givesWayToOlderWordsInPapToo() {
        assertThat(Pap.of("pap:white")).isEqualTo(Pap.CLEAR);
        assertThat(Pap.of("Amber")).isEqualTo(Pap.AMBER);
        assertThatThrownBy(() -> Pap.of("TLP:RED"))
                .hasMessage("pap \"TLP:RED\" is not known, allowed are PAP:CLEAR, PAP:GREEN, PAP:AMBER, PAP:RED");
    }

    @Test
    void allowsABlockOnlyUpToPapGreen() {
        assertThat(Pap.values()).filteredOn(Pap::allowsActive).containsExactly(Pap.CLEAR, Pap.GREEN);
    }
}
