package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.SnoozeEnded;
import java.time.Instant;
import java.util.Optional;

/** Ends a snooze whose time is up. */
public record LapseSnooze() implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Instant> until = now.incident().attention().snoozedUntil();
        if (until.isEmpty()) {
            return now.refuse("not-snoozed");
        }
        return now.at().isBefore(until.get())
                ? now.refuse("not-yet", "due", until.get(), "now", now.at())
                : now.accept(new SnoozeEnded(now.stamp(), true));
    }
}
