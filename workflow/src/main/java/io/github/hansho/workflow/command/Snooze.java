package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Snoozed;
import io.github.hansho.core.text.Text;
import java.time.Instant;

/**
 * Silences calling until an instant.
 *
 * @param until until when
 * @param reason why
 */
public record Snooze(Instant until, Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        if (!until.isAfter(now.at())) {
            return now.refuse("not-in-the-future", "value", until, "now", now.at());
        }
        return now.closed("snooze").orElseGet(() -> now.accept(new Snoozed(now.stamp(), until, reason)));
    }
}
