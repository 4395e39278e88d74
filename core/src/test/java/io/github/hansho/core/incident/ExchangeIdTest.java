package io.github.hansho.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeIdTest {

    private static final IncidentId INCIDENT = IncidentId.of("7K3M-9Q2X-AB4D");

    @ParameterizedTest
    @ValueSource(strings = {"mssp", "a/b", "100%", "%2F", "a:b#c", "東京 本社", "%253A"})
    void isReadBackWhateverTheNamesAre(String name) {
        ExchangeId id = new ExchangeId(name, INCIDENT, name);

        assertThat(ExchangeId.of(id.value())).isEqualTo(id);
        assertThat(id.value().split("/")).hasSize(3);
        assertThat(id.mark("ruling:expired")).isEqualTo(id + "#ruling:expired");
    }

    @Test
    void isWrittenAsTenantIncidentAndOffer() {
        assertThat(new ExchangeId("a/b", INCIDENT, "H-1")).hasToString("a%2Fb/7K3M-9Q2X-AB4D/H-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H-1",
                "a/7K3M-9Q2X-AB4D",
                "a/7K3M-9Q2X-AB4D/",
                "/7K3M-9Q2X-AB4D/H-1",
                "a/7K3M/H-1",
                "a/7k3m9q2xab4d/H-1",
                "a/7K3M-9Q2X-AB4D/H-1/b",
                "a/7K3M-9Q2X-AB4D/H-1#back"
            })
    void whatIsNoneIsRefused(String form) {
        assertThat(ExchangeId.parsed(form)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeId.of(form))
                .withMessage("'" + form + "' is no exchange, allowed is tenant/incident/offer");
    }

    @Test
    void needsATenantAndAnOffer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeId("", INCIDENT, "H-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeId("a", INCIDENT, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeId.of("x".repeat(101)))
                .withMessageContaining("…'");
    }
}
