package io.github.hansho.examples.night;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows whatever the story says; nobody waits for it. */
final class StoryClock implements InstantSource {

    private Instant now;

    StoryClock(Instant start) {
        this.now = start;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
