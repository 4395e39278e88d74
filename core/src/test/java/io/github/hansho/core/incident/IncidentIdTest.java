package io.github.hansho.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.json.BothJacksons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentIdTest {

    private static final String ALLOWED =
            " is no incident reference, allowed are 12 characters of 0123456789ABCDEFGHJKMNPQRSTVWXYZ, hyphens between them";

    @ParameterizedTest
    @CsvSource({
        "7K3M-9Q2X-AB4D, 7K3M-9Q2X-AB4D",
        "7k3m9q2xab4d, 7K3M-9Q2X-AB4D",
        "7K3-M9Q2X-AB-4D, 7K3M-9Q2X-AB4D",
        "' 7K3M 9Q2X AB4D ', 7K3M-9Q2X-AB4D",
        "OoIiLl-000000, 0011-1100-0000",
        "-0000-0000-0000-, 0000-0000-0000"
    })
    void isReadAsAPersonMayHaveWrittenIt(String written, String value) {
        assertThat(IncidentId.of(written).value()).isEqualTo(value);
        assertThat(IncidentId.of(written)).isEqualTo(IncidentId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "7K3M-9Q2X-AB4",
                "7K3M-9Q2X-AB4D-0",
                "UUUU-0000-0000",
                "7K3M_9Q2X_AB4D",
                "７K3M-9Q2X-AB4D",
                "../../../../etc/",
                "0000-0000-000\u0000"
            })
    void refusesWhatIsNone(String written) {
        assertThatThrownBy(() -> IncidentId.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + written + "'" + ALLOWED);
    }

    @Test
    void cutsWhatIsMuchTooLongInItsMessage() {
        assertThatThrownBy(() -> IncidentId.of("z".repeat(1_000_000)))
                .hasMessage("'" + "z".repeat(60) + "…'" + ALLOWED);
    }

    @Test
    void standsInJsonAsItsValue() {
        IncidentId id = IncidentId.of("7K3M-9Q2X-AB4D");
        assertThat(BothJacksons.write(id)).isEqualTo("\"7K3M-9Q2X-AB4D\"");
        assertThat(BothJacksons.read("\"7k3m9q2xab4d\"", IncidentId.class)).isEqualTo(id);
    }
}
