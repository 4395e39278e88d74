package io.github.hansho.testkit.scenario;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set, and never goes back. */
final class VirtualClock implements InstantSource {

    private Instant now;

    VirtualClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant instant) {
        now = instant.isAfter(now) ? instant : now;
    }
}
