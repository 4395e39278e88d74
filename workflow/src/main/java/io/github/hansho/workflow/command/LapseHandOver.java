package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.incident.Offer;
import java.util.Optional;

/**
 * Lets a hand-over lapse that nobody answered in time.
 *
 * @param offer the offer's id
 */
public record LapseHandOver(String offer) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Offer> open = now.incident().ownership().offer().filter(o -> o.id().equals(offer));
        if (open.isEmpty()) {
            return now.refuse("no-offer");
        }
        return now.at().isBefore(open.get().answerBy())
                ? now.refuse("not-yet", "due", open.get().answerBy(), "now", now.at())
                : now.accept(new HandOverExpired(now.stamp(), offer, open.get().answerBy()));
    }
}
