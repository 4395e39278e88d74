package io.github.hansho.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.json.BothJacksons;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static final Party TANAKA = Party.person("tanaka").in("csirt").of("tokyo");

    @Test
    void namesAtLeastSomebody() {
        assertThatThrownBy(() -> new Party(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a party names nobody, give an organisation, team, role or person");
    }

    @Test
    void isCalledByTheMostExactOfItsParts() {
        assertThat(TANAKA.id()).isEqualTo("tanaka");
        assertThat(Party.role("ciso").in("board").id()).isEqualTo("ciso");
        assertThat(Party.team("soc").of("osaka").id()).isEqualTo("soc");
        assertThat(new Party(Optional.of("osaka"), Optional.empty(), Optional.empty(), Optional.empty()).id())
                .isEqualTo("osaka");
    }

    @Test
    void isWrittenWithItsTeam() {
        assertThat(TANAKA).hasToString("tanaka@csirt");
        assertThat(Party.role("ciso")).hasToString("ciso");
        assertThat(Party.team("soc").of("osaka")).hasToString("soc");
        assertThat(new Party(Optional.of("osaka"), Optional.empty(), Optional.empty(), Optional.empty()))
                .hasToString("osaka");
    }

    @Test
    void isOfTheSameTeamWhereTheTeamIsTheSameAndNoOrganisationSaysOtherwise() {
        Party csirt = Party.team("csirt");
        assertThat(csirt.sameTeamAs(TANAKA)).isTrue();
        assertThat(TANAKA.sameTeamAs(csirt)).isTrue();
        assertThat(csirt.of("tokyo").sameTeamAs(TANAKA)).isTrue();
        assertThat(csirt.of("osaka").sameTeamAs(TANAKA)).isFalse();
        assertThat(Party.team("soc").sameTeamAs(TANAKA)).isFalse();
        assertThat(Party.person("tanaka").sameTeamAs(Party.person("tanaka"))).isTrue();
        assertThat(Party.person("tanaka").sameTeamAs(TANAKA)).isFalse();
    }

    @Test
    void standsInJsonWithTheNamedPartsAlone() {
        assertThat(BothJacksons.write(TANAKA))
                .isEqualTo("{\"organisation\":\"tokyo\",\"team\":\"csirt\",\"person\":\"tanaka\"}");
        assertThat(BothJacksons.read("{\"role\":\"ciso\"}", Party.class)).isEqualTo(Party.role("ciso"));
        assertThat(BothJacksons.verdict(new byte[] {'{', '}'}, Party.class)).isEmpty();
    }
}
