package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Phase;
import java.util.Optional;

/**
 * A configured state.
 *
 * @param id its id, unique in the lifecycle
 * @param label what people call it
 * @param phase the fixed phase it belongs to
 * @param waiting whether somebody or something is waited for here, so that no work goes on
 * @param description what it means, in a sentence
 */
public record State(String id, Label label, Phase phase, boolean waiting, Optional<Label> description) {

    /** Returns a state of that phase whose id is its own word. */
    public static State of(String id, Phase phase) {
        return new State(id, Label.plain(id), phase, false, Optional.empty());
    }

    /** Returns whether the work is over here, unless it is reopened. */
    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    /** Returns whether work goes on here: the state is neither closed nor waiting. */
    public boolean isActive() {
        return !waiting && !isClosed();
    }
}
