package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.PutOnHold;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts work on hold (保留), which is an activity and no phase.
 *
 * @param waitingFor whom or what is waited for
 * @param reason why
 * @param until until when
 */
public record Hold(Text waitingFor, Text reason, Optional<Instant> until) implements Command {

    /** Returns the command that waits for something until an instant. */
    public static Hold until(Instant until, String waitingFor) {
        return new Hold(Text.of(waitingFor), Text.NONE, Optional.of(until));
    }

    @Override
    public Decision decide(Situation now) {
        if (until.isPresent() && !until.get().isAfter(now.at())) {
            return now.refuse("not-in-the-future", "value", until.get(), "now", now.at());
        }
        if (now.incident().attention().hold().isPresent()) {
            return now.refuse("already-on-hold");
        }
        return now.closed("hold").orElseGet(() -> now.accept(new PutOnHold(now.stamp(), waitingFor, reason, until)));
    }
}
