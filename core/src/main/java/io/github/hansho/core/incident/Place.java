package io.github.hansho.core.incident;

import io.github.hansho.core.vocabulary.Phase;
import java.time.Instant;
import java.util.Optional;

/**
 * Where in its lifecycle an incident is.
 *
 * @param state the configured state
 * @param phase the fixed phase that the state belongs to
 * @param since since when
 * @param previous the state before, which a move to {@code $previous} returns to; a move to the same state keeps it
 * @param moves how many moves there were
 * @param reopened how often it left {@link Phase#CLOSED}
 */
public record Place(String state, Phase phase, Instant since, Optional<String> previous, int moves, int reopened) {

    /** Returns the place after a move. */
    public Place movedTo(String newState, Phase newPhase, Instant at) {
        boolean reopens = phase == Phase.CLOSED && newPhase != Phase.CLOSED;
        Optional<String> before = newState.equals(state) ? previous : Optional.of(state);
        return new Place(newState, newPhase, at, before, moves + 1, reopens ? reopened + 1 : reopened);
    }
}
