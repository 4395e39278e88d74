package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sees since when each team knows: the team that owned first since the opening, a team that was asked to take it since the
 * first act of one of its people. Being told is not knowing.
 */
final class AwarenessWitness implements Witness {

    private final Set<String> asked;

    private AwarenessWitness(Set<String> asked) {
        this.asked = asked;
    }

    static AwarenessWitness of(History history) {
        Set<String> asked = new HashSet<>();
        history.facts().forEach(fact -> {
            if (fact instanceof HandOverOffered offered) {
                offered.to().team().ifPresent(asked::add);
                offered.from().team().ifPresent(asked::add);
            }
        });
        return new AwarenessWitness(asked);
    }

    @Override
    public void see(Fact fact, MarkBook book) {
        if (fact instanceof Opened opened) {
            Party owner = opened.owner().team().map(Party::team).orElse(opened.owner());
            book.once(Milestone.AWARE, Optional.of(owner), fact);
        } else if (!(fact instanceof Unrecognised) && fact.stamp().by().isHuman()) {
            fact.stamp()
                    .by()
                    .team()
                    .filter(asked::contains)
                    .ifPresent(team -> book.once(Milestone.AWARE, Optional.of(Party.team(team)), fact));
        }
    }
}
