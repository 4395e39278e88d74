package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Accepts the open hand-over: the actor's side owns from now on.
 *
 * @param reservations under which reservations
 * @param reservationsDue when what is missing is due
 */
public record AcceptHandOver(Text reservations, Optional<Instant> reservationsDue) implements Command {

    /** Returns the command that accepts without reservations. */
    public static AcceptHandOver unreservedly() {
        return new AcceptHandOver(Text.NONE, Optional.empty());
    }

    /** Returns the command that accepts under a reservation that is to be met by an instant. */
    public static AcceptHandOver under(String reservation, Instant due) {
        return new AcceptHandOver(Text.of(reservation), Optional.of(due));
    }

    @Override
    public Decision decide(Situation now) {
        return now.answering(
                offer -> new HandOverAccepted(now.stamp(), offer.id(), offer.to(), reservations, reservationsDue));
    }
}
