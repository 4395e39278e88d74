package io.github.hansho.core.fact;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import java.time.Instant;

/**
 * One more alert of the same kind came, naming something new.
 *
 * @param stamp when and by whom
 * @param alert the alert
 * @param when when it was
 */
public record AlertGrouped(Stamp stamp, Alert alert, Instant when) implements AlertChange {

    @Override
    public String type() {
        return "alert-grouped";
    }

    @Override
    public AlertGroup effectOn(AlertGroup group) {
        return group.counting(1, when, when).naming(alert.observables());
    }

    @Override
    public AlertGrouped erased() {
        return new AlertGrouped(stamp, alert.erased(), when);
    }
}
