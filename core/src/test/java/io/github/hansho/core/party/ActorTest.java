package io.github.hansho.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.json.BothJacksons;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private static final Authority STOP = Authority.of("stop-business");

    @Test
    void isAPersonARuleOrASystem() {
        assertThat(Actor.person("sato").isHuman()).isTrue();
        assertThat(Actor.rule("scanner").isHuman()).isFalse();
        assertThat(Actor.system("desk").isHuman()).isFalse();
    }

    @Test
    void holdsRolesAndAuthorityInAStableOrder() {
        Actor mori = Actor.person("mori")
                .in("board")
                .as("lead", "ciso")
                .as("analyst", "ciso")
                .holding(STOP)
                .holding(Authority.of("notify-regulator"), STOP);
        assertThat(mori.roles()).containsExactly("analyst", "ciso", "lead");
        assertThat(mori.authorities()).extracting(Authority::name).containsExactly("notify-regulator", "stop-business");
        assertThat(mori.team()).contains("board");
    }

    @Test
    void isAPartyOfItsTeam() {
        assertThat(Actor.person("sato").in("soc").party())
                .isEqualTo(Party.person("sato").in("soc"));
        assertThat(Actor.person("sato").party()).isEqualTo(Party.person("sato"));
    }

    @Test
    void standsInJsonWithoutWhatItDoesNotHold() {
        assertThat(BothJacksons.write(Actor.rule("scanner"))).isEqualTo("{\"kind\":\"rule\",\"id\":\"scanner\"}");
        Actor mori = Actor.person("mori").in("board").as("ciso").holding(STOP);
        String json =
                "{\"kind\":\"person\",\"id\":\"mori\",\"team\":\"board\",\"roles\":[\"ciso\"],\"authorities\":[\"stop-business\"]}";
        assertThat(BothJacksons.write(mori)).isEqualTo(json);
        assertThat(BothJacksons.read(json, Actor.class)).isEqualTo(mori);
    }

    @Test
    void keepsAnEmptyIdAndAnEmptyTeamInJson() {
        Actor odd = new Actor(ActorKind.PERSON, "", Optional.of(""), Set.of(), Set.of());
        assertThat(BothJacksons.read(BothJacksons.write(odd), Actor.class)).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void anAuthorityHasAName(String name) {
        assertThatThrownBy(() -> Authority.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an authority has no name");
    }

    @Test
    void anAuthorityIsItsName() {
        assertThat(STOP).hasToString("stop-business").isGreaterThan(Authority.of("notify"));
        assertThat(BothJacksons.write(STOP)).isEqualTo("\"stop-business\"");
        assertThat(BothJacksons.read("\"stop-business\"", Authority.class)).isEqualTo(STOP);
    }
}
