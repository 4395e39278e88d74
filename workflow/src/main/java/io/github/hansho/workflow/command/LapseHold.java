package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/** Ends a hold whose time is up. */
public record LapseHold() implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Instant> until = now.incident().attention().hold().flatMap(hold -> hold.until());
        if (until.isEmpty()) {
            return now.refuse("not-on-hold");
        }
        return now.at().isBefore(until.get())
                ? now.refuse("not-yet", "due", until.get(), "now", now.at())
                : now.accept(new Resumed(now.stamp(), Text.NONE, true));
    }
}
