package io.github.hansho.workflow.notice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How calls are delivered; every setting has a documented default. Desks that share a journal are given the same.
 */
@Value.Immutable
@Concealed
public sealed interface DeliverySettings permits ImmutableDeliverySettings {

    /** All defaults. */
    DeliverySettings DEFAULT = new Builder().build();

    /** Returns when a call that failed is tried again; {@link Retry#DEFAULT} by default. */
    @Value.Default
    default Retry retry() {
        return Retry.DEFAULT;
    }

    /**
     * Returns how long after an attempt nothing is heard of it until it counts as lost and is made again, under the same
     * key; 60 seconds by default. It should be longer than the notifier itself ever waits.
     */
    @Value.Default
    default Duration attemptTimeout() {
        return Duration.ofSeconds(60);
    }

    /** Returns how often one person may be called, by channel; not limited by default. What is above waits, and is never dropped. */
    Map<String, List<RateLimit>> rateLimits();

    /**
     * Returns whether a call goes into one for the same person, channel, act and incident that waits and was not attempted
     * yet; so by default.
     */
    @Value.Default
    default boolean collapse() {
        return true;
    }

    /**
     * Returns within which time the same person is not called again for the same act of the same incident on the same
     * channel; by default every call is made.
     */
    Optional<Duration> repeatAfter();

    /** Returns how long after a desk was started it makes no call yet; zero by default. */
    @Value.Default
    default Duration startDelay() {
        return Duration.ZERO;
    }

    /** Returns how often the audit runs; every 5 minutes by default. Twice as long without one is alarming. */
    @Value.Default
    default Duration auditEvery() {
        return Duration.ofMinutes(5);
    }

    /** Returns how late a call may be before that is alarming; 5 minutes by default. */
    @Value.Default
    default Duration overdueAfter() {
        return Duration.ofMinutes(5);
    }

    /** Returns the limits of a channel. */
    default List<RateLimit> limits(String channel) {
        return rateLimits().getOrDefault(channel, List.of());
    }

    /**
     * Checks the durations.
     *
     * @throws IllegalArgumentException if one is negative, or zero where that makes no sense
     */
    @Value.Check
    default void check() {
        positive("attempt time-out", attemptTimeout());
        positive("audit interval", auditEvery());
        repeatAfter().ifPresent(time -> positive("repeat time", time));
        notNegative("start delay", startDelay());
        notNegative("overdue time", overdueAfter());
    }

    private static void notNegative(String name, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + " is " + time + ", give zero or more");
        }
    }

    private static void positive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " is " + time + ", give more than nothing");
        }
    }

    /** Returns a builder; every setting has a default. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableDeliverySettings.Builder {
        Builder() {}

        /** Limits a channel. */
        public Builder limit(String channel, RateLimit... limits) {
            putRateLimits(channel, List.of(limits));
            return this;
        }
    }
}
