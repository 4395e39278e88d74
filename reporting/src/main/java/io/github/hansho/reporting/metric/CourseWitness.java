package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import java.util.Map;

/**
 * Sees what the moves say: a phase that is left forwards is done, and is not when the incident moves back to it or before
 * it. A time that somebody stated stands until somebody withdraws it, except that reopening undoes resolved and closed.
 *
 * <p>Leaving containment says "contained" only where no asset is known; with assets, each has to be contained.
 */
final class CourseWitness implements Witness {

    private static final Map<Milestone, Phase> DONE_WHEN_LEFT = Map.of(
            Milestone.CONTAINED, Phase.CONTAINMENT,
            Milestone.ERADICATED, Phase.ERADICATION,
            Milestone.RECOVERED, Phase.RECOVERY);

    private Phase phase;
    private boolean assetsKnown;

    CourseWitness(Phase phase) {
        this.phase = phase;
    }

    @Override
    public void see(Fact fact, MarkBook book) {
        if (fact instanceof Opened && phase == Phase.CLOSED) {
            close(fact, book);
        } else if (fact instanceof AssetInvolved) {
            assetsKnown = true;
        } else if (fact instanceof Moved moved) {
            move(moved, book);
            phase = moved.phase();
        }
    }

    private void move(Moved moved, MarkBook book) {
        Phase to = moved.phase();
        DONE_WHEN_LEFT.forEach((milestone, left) -> {
            if (phase == left && to.compareTo(left) > 0 && !(milestone == Milestone.CONTAINED && assetsKnown)) {
                book.once(milestone, moved);
            } else if (to.compareTo(left) <= 0 && phase.compareTo(left) > 0) {
                backBefore(milestone, moved, book);
            }
        });
        if (to == Phase.CLOSED && phase != Phase.CLOSED) {
            close(moved, book);
        } else if (phase == Phase.CLOSED && to != Phase.CLOSED) {
            book.lapse(Milestone.CLOSED, Mark.Why.REOPENED, moved.reason(), moved);
            book.lapse(Milestone.RESOLVED, Mark.Why.REOPENED, moved.reason(), moved);
        }
    }

    private static void backBefore(Milestone milestone, Moved moved, MarkBook book) {
        boolean derived = book.holding(milestone)
                .filter(mark -> mark.basis().fact().equals(moved.type())
                        && !mark.basis().stated())
                .isPresent();
        if (derived) {
            book.lapse(milestone, Mark.Why.MOVED_BACK, Text.NONE, moved);
        }
    }

    private static void close(Fact fact, MarkBook book) {
        book.once(Milestone.CLOSED, fact);
        book.once(Milestone.RESOLVED, fact);
    }
}
