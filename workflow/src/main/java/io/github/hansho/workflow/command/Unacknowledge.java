package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes an acknowledgement back; what it had stopped goes on as the rules say.
 *
 * @param track the track whose calls it had answered
 * @param reason why
 */
public record Unacknowledge(Track track, Text reason) implements Command {

    /** Creates the wish to take back the answer to the calls for help. */
    public Unacknowledge(Text reason) {
        this(Track.FUNCTIONAL, reason);
    }

    @Override
    public Decision decide(Situation now) {
        if (!Resets.answered(now.incident(), track)) {
            return now.refuse("not-acknowledged");
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Unacknowledged(now.stamp(), track, false, reason));
        facts.addAll(Resets.afterUnack(now, track));
        return now.accept(facts);
    }
}
