package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.History;
import java.util.Optional;

/**
 * One offer as one record has it.
 *
 * @param offered what was offered
 * @param ending how it ended; empty while it waits for an answer
 * @param isHeld whether our side owns because of it: it was accepted, and has not left our side since
 */
record Dealing(HandOverOffered offered, Optional<Ending> ending, boolean isHeld) {

    /** Returns the first offer of that id in a record. */
    static Optional<Dealing> of(History history, String offer, Sides sides) {
        Dealing dealing = null;
        for (Fact fact : history.changes()) {
            if (dealing == null) {
                if (fact instanceof HandOverOffered offered && offered.offer().equals(offer)) {
                    dealing = new Dealing(offered, Optional.empty(), false);
                }
            } else {
                dealing = dealing.after(fact, sides);
            }
        }
        return Optional.ofNullable(dealing);
    }

    private Dealing after(Fact fact, Sides sides) {
        Optional<Ending> end = ending.isPresent()
                ? ending
                : Ending.by(fact).filter(e -> e.offer().equals(offered.offer()));
        boolean held = isHeld;
        if (fact instanceof HandOverAccepted accepted) {
            held = sides.isOurs(accepted.by()) && (held || accepted.offer().equals(offered.offer()));
        }
        return new Dealing(offered, end, held);
    }
}
