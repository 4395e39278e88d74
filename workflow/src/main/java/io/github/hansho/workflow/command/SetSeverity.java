package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.text.Text;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the severity (深刻度); the scale is the plan's.
 *
 * @param to the code of the severity
 * @param standing whether it is confirmed
 * @param reason why
 * @param inputs what it was derived from, by name
 */
public record SetSeverity(String to, Standing standing, Text reason, Map<String, String> inputs) implements Command {

    /** Returns the command that sets a severity provisionally. */
    public static SetSeverity to(String code) {
        return new SetSeverity(code, Standing.PROVISIONAL, Text.NONE, Map.of());
    }

    /** Returns this as a confirmed severity. */
    public SetSeverity confirmed() {
        return new SetSeverity(to, Standing.CONFIRMED, reason, inputs);
    }

    /** Returns this with its reason. */
    public SetSeverity because(String newReason) {
        return new SetSeverity(to, standing, Text.of(newReason), inputs);
    }

    @Override
    public Decision decide(Situation now) {
        if (!now.plan().severities().has(to)) {
            return now.refuse(
                    "unknown-severity",
                    "value",
                    to,
                    "allowed",
                    now.plan().severities().codes());
        }
        Optional<String> from = now.incident().severity();
        boolean same = from.equals(Optional.of(to))
                && now.incident()
                        .assessment()
                        .severity()
                        .filter(s -> s.standing() == standing)
                        .isPresent();
        return same
                ? now.refuse("severity-already", "value", to)
                : now.accept(new SeverityChanged(now.stamp(), from, to, standing, reason, inputs));
    }
}
