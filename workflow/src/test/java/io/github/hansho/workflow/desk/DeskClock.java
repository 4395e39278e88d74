package io.github.hansho.workflow.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
final class DeskClock implements InstantSource {

    static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    Instant forward(Duration time) {
        now = now.plus(time);
        return now;
    }

    Instant minutes(long minutes) {
        return forward(Duration.ofMinutes(minutes));
    }

    void at(Instant instant) {
        now = instant;
    }
}
