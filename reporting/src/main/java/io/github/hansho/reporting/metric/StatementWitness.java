package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Declared;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.fact.MilestoneWithdrawn;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Milestone;
import java.util.Optional;

/** Sees what people say in so many words: milestones stated and withdrawn, acknowledged, declared. */
final class StatementWitness implements Witness {

    @Override
    public void see(Fact fact, MarkBook book) {
        Actor by = fact.stamp().by();
        if (fact instanceof MilestoneReached reached) {
            book.stated(whose(reached.milestone(), by), reached);
        } else if (fact instanceof MilestoneWithdrawn withdrawn) {
            book.lapse(
                    withdrawn.milestone(),
                    whose(withdrawn.milestone(), by),
                    Mark.Why.WITHDRAWN,
                    withdrawn.reason(),
                    fact);
        } else if (fact instanceof Declared) {
            book.once(Milestone.DECLARED, fact);
        } else if (fact instanceof Acknowledged && by.isHuman()) {
            book.once(Milestone.ACKNOWLEDGED, fact);
        }
    }

    private static Optional<Party> whose(Milestone milestone, Actor by) {
        return milestone == Milestone.AWARE ? by.team().map(Party::team) : Optional.empty();
    }
}
