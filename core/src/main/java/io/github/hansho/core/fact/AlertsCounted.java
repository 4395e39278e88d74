package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;
import java.time.Instant;

/**
 * More alerts of the same kind came; they are counted, not stored one by one.
 *
 * @param stamp when and by whom
 * @param count how many
 * @param first when the first of them was
 * @param last when the last of them was
 */
public record AlertsCounted(Stamp stamp, long count, Instant first, Instant last) implements AlertChange {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public AlertsCounted {
        if (count < 1) {
            throw new IllegalArgumentException("alerts-counted counts " + count + " alerts, allowed are 1 and more");
        }
    }

    @Override
    public String type() {
        return "alerts-counted";
    }

    @Override
    public AlertGroup effectOn(AlertGroup group) {
        return group.counting(count, first, last);
    }
}
