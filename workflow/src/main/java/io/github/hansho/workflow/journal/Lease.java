package io.github.hansho.workflow.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long a desk takes what is due, so that another does not do the same work; it saves work and guards nothing.
 *
 * @param holder who takes it
 * @param now when
 * @param length for how long; zero takes nothing
 */
public record Lease(String holder, Instant now, Duration length) {

    /** Returns whether it keeps a holder away who asks now: another one, while it lasts. */
    public boolean keepsAway(String other, Instant at) {
        return !holder.equals(other) && !at.isBefore(now) && at.isBefore(now.plus(length));
    }

    /** Returns a lease that keeps nobody else away. */
    public static Lease none(Instant now) {
        return new Lease("", now, Duration.ZERO);
    }
}
