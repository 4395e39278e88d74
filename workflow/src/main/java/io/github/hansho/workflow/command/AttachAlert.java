package io.github.hansho.workflow.command;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertAttached;
import java.util.Optional;

/**
 * Attaches an alert; no alert belongs to two incidents.
 *
 * @param alert the alert
 * @param group the alert group it came in
 * @param precursor whether it was dismissed before
 */
public record AttachAlert(Alert alert, Optional<String> group, boolean precursor) implements Command {

    /** Returns the command that attaches an alert. */
    public static AttachAlert of(Alert alert) {
        return new AttachAlert(alert, Optional.empty(), false);
    }

    @Override
    public Decision decide(Situation now) {
        return now.accept(new AlertAttached(now.stamp(), alert, group, precursor));
    }
}
