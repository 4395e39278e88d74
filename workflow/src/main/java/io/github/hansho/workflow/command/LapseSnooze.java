package io.github.hansho.workflow.command;

import io.github.hansho.core.incident.Attention;
import java.time.Instant;
import java.util.Optional;

/** Ends a silence whose time is up; what it had stopped goes on as the rules say. */
public record LapseSnooze() implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Attention.Snooze> snooze = now.incident().attention().snooze();
        Optional<Instant> until = snooze.flatMap(Attention.Snooze::until);
        if (until.isEmpty()) {
            return now.refuse("not-snoozed");
        }
        return now.at().isBefore(until.get())
                ? now.refuse("not-yet", "due", until.get(), "now", now.at())
                : now.accept(EndSnooze.facts(now, snooze.get(), true));
    }
}
