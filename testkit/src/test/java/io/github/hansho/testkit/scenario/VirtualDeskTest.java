package io.github.hansho.testkit.scenario;

import static io.github.hansho.testkit.scenario.Story.by;
import static io.github.hansho.testkit.scenario.Story.hours;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static io.github.hansho.testkit.scenario.Story.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Party;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.roster.Directory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VirtualDeskTest {

    private final VirtualDesk desk = ScenarioTest.NIGHT.desk();
    private final Seat sato = desk.seat("sato");

    @Test
    void doesWhatIsDueAtItsOwnInstantHoweverFarTimeJumps() {
        IncidentId id = sato.open(open("odd", "critical")).orThrow().id();
        desk.advance(hours(24));
        assertThat(desk.run().calls())
                .extracting(Call::toString)
                .containsExactly("+0m sato (soc)", "+10m tanaka (csirt)", "+25m mori (ciso)");
        assertThat(desk.desk().history(id).facts())
                .noneMatch(fact -> fact.stamp().isLate());
    }

    @Test
    void letsAnAnswerAtTheSameInstantComeBeforeTheCall() {
        desk.does(by("sato", open("odd", "critical")));
        desk.reach(minutes(10));
        desk.does(by("tanaka", new Acknowledge()));
        desk.advance(hours(1));
        assertThat(desk.run().calls()).extracting(Call::person).containsExactly("sato", "mori");
    }

    @Test
    void seatsPeopleForTheRoleThatTheyFillNow() {
        assertThat(sato.actor().team()).contains("soc");
        assertThat(desk.seat("mori").actor().roles()).containsExactly("ciso");
        desk.use(Directory.onCall(Map.of("soc", "mori")));
        assertThat(desk.seat("mori").actor().team()).contains("soc");
        assertThat(desk.seat("sato").actor().team()).isEmpty();
    }

    @Test
    void tellsWhatCameOfHandOvers() {
        desk.does(by("sato", open("odd", "low")));
        desk.does(by("sato", OfferHandOver.to(Party.team("csirt"))));
        desk.advance(minutes(31));
        assertThat(desk.run().handOvers()).singleElement().satisfies(offer -> {
            assertThat(offer.outcome()).isEqualTo(HandOver.Outcome.EXPIRED);
            assertThat(offer.ended()).contains(minutes(30));
        });
        Check check = new Expectation.OffersAnswered(minutes(30)).check(desk.run());
        assertThat(check.holds()).isFalse();
        assertThat(check.rows().get(0).happened().orElseThrow()).hasToString("+30m H-1: lapsed without an answer");
    }

    @Test
    void doesNotGoBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.advance(minutes(-1)))
                .withMessageContaining("time does not go back");
    }
}
