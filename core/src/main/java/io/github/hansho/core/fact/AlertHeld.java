package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.text.Text;
import java.time.Instant;

/**
 * The alerts wait for a review.
 *
 * @param stamp when and by whom
 * @param until until when
 * @param reason why
 */
public record AlertHeld(Stamp stamp, Instant until, Text reason) implements AlertChange {

    @Override
    public String type() {
        return "alert-held";
    }

    @Override
    public AlertGroup effectOn(AlertGroup group) {
        return group.held(until);
    }

    @Override
    public AlertHeld erased() {
        return new AlertHeld(stamp, until, Text.ERASED);
    }
}
