package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Snoozed;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Silences calling.
 *
 * @param until until when; empty to silence it until somebody ends that
 * @param reason why
 */
public record Snooze(Optional<Instant> until, Text reason) implements Command {

    /** Creates the wish to silence calling until an instant. */
    public Snooze(Instant until, Text reason) {
        this(Optional.of(until), reason);
    }

    /** Returns the wish to silence calling until somebody ends that. */
    public static Snooze untilEnded(String reason) {
        return new Snooze(Optional.empty(), Text.of(reason));
    }

    @Override
    public Decision decide(Situation now) {
        if (until.isPresent() && !until.get().isAfter(now.at())) {
            return now.refuse("not-in-the-future", "value", until.get(), "now", now.at());
        }
        return now.closed("snooze").orElseGet(() -> now.accept(new Snoozed(now.stamp(), until, reason)));
    }
}
