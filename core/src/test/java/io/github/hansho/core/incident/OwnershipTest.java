package io.github.hansho.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.party.Party;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");
    private static final Party SOC = Party.team("soc");
    private static final Party CSIRT = Party.team("csirt");
    private static final Ownership OPENED = Ownership.of(SOC, AT);
    private static final Offer OFFER = new Offer("H-1", SOC, CSIRT, AT, AT.plusSeconds(1800));

    @Test
    void isTheOpenersUntilSomebodyElseAccepts() {
        Ownership offered = OPENED.offered(OFFER);
        assertThat(offered.owner()).isEqualTo(SOC);
        assertThat(offered.offer()).contains(OFFER);
        assertThat(offered.offers()).isEqualTo(1);
        assertThat(offered.transfers()).isZero();
    }

    @Test
    void goesToWhoeverAcceptsAndTheOffererStaysToHelp() {
        Ownership taken = OPENED.assignedTo(Party.person("sato")).offered(OFFER).takenBy(CSIRT, AT.plusSeconds(60));
        assertThat(taken.owner()).isEqualTo(CSIRT);
        assertThat(taken.since()).isEqualTo(AT.plusSeconds(60));
        assertThat(taken.supporter()).contains(SOC);
        assertThat(taken.offer()).isEmpty();
        assertThat(taken.assignee()).isEmpty();
        assertThat(taken.transfers()).isEqualTo(1);
    }

    @Test
    void staysWhereItIsWhenAnOfferComesToNothing() {
        Ownership kept = OPENED.offered(OFFER).keeping();
        assertThat(kept.owner()).isEqualTo(SOC);
        assertThat(kept.offer()).isEmpty();
        assertThat(kept.offers()).isEqualTo(1);
        assertThat(kept.offered(OFFER).offers()).isEqualTo(2);
    }

    @Test
    void isNotTouchedByWhoIsAtWork() {
        Ownership assigned = OPENED.offered(OFFER).assignedTo(Party.person("sato"));
        assertThat(assigned.assignee()).contains(Party.person("sato"));
        assertThat(assigned.owner()).isEqualTo(SOC);
        assertThat(assigned.offer()).contains(OFFER);
    }
}
