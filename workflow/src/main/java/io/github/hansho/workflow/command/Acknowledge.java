package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.vocabulary.Track;

/**
 * Says: I have seen it. That stops the calls of one track; it takes nothing over.
 *
 * @param track the track whose calls it answers
 */
public record Acknowledge(Track track) implements Command {

    /** Creates the answer to the calls for help. */
    public Acknowledge() {
        this(Track.FUNCTIONAL);
    }

    /** Returns the answer to the calls of a track. */
    public static Acknowledge on(Track track) {
        return new Acknowledge(track);
    }

    @Override
    public Decision decide(Situation now) {
        return now.closed("acknowledge").orElseGet(() -> now.accept(new Acknowledged(now.stamp(), track)));
    }
}
