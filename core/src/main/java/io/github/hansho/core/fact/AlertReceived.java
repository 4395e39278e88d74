package io.github.hansho.core.fact;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import java.time.Instant;

/**
 * An alert of a kind came that no open group has: a group of its own begins.
 *
 * @param stamp when and by whom
 * @param group the group's id
 * @param key what the alerts of the group have in common
 * @param alert the alert
 * @param when when it was, by the time that groups are made by
 */
public record AlertReceived(Stamp stamp, String group, String key, Alert alert, Instant when) implements Fact {

    @Override
    public String type() {
        return "alert-received";
    }

    /** Returns the group as it began. */
    public AlertGroup begun() {
        return AlertGroup.of(group, key, alert, when);
    }

    @Override
    public AlertReceived erased() {
        return new AlertReceived(stamp, group, key, alert.erased(), when);
    }
}
