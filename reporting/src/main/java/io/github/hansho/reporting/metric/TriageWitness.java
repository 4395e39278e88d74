package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.fact.Declared;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.PriorityChanged;
import io.github.hansho.core.fact.VerdictGiven;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.core.vocabulary.Verdict;

/**
 * Sees when a person first decided what to do with it: a priority, a verdict, a declaration, a reason to close, or a move
 * on from intake and triage.
 */
final class TriageWitness implements Witness {

    private Phase phase = Phase.INTAKE;

    @Override
    public void see(Fact fact, MarkBook book) {
        boolean decided = fact instanceof PriorityChanged
                || fact instanceof Declared
                || fact instanceof ClosureReasoned
                || (fact instanceof VerdictGiven given && given.to() != Verdict.UNDETERMINED);
        if (fact instanceof Opened opened) {
            phase = opened.phase();
        } else if (fact instanceof Moved moved) {
            decided = isBefore(phase) && !isBefore(moved.phase());
            phase = moved.phase();
        }
        if (decided && fact.stamp().by().isHuman()) {
            book.once(Milestone.TRIAGED, fact);
        }
    }

    private static boolean isBefore(Phase phase) {
        return phase == Phase.INTAKE || phase == Phase.TRIAGE;
    }
}
