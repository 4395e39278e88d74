package io.github.hansho.examples.night;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/**
 * How fast a night goes: seed 0 is the story as it is told, any other stretches and shrinks every quarter of an hour of it.
 *
 * <p>Order is kept, so what happens after something else still does.
 */
final class Pace {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Instant START = at("2026-11-22T19:00");
    private static final int QUARTERS = 4 * 24 * 4;

    private final long[] starts = new long[QUARTERS + 1];

    Pace(long seed, RandomGenerator random) {
        for (int i = 0; i < QUARTERS; i++) {
            double factor = seed == 0 ? 1 : 0.5 + random.nextDouble();
            starts[i + 1] = starts[i] + Math.round(900 * factor);
        }
    }

    /** Returns when something happens this night that the story has at a local time. */
    Instant when(String local) {
        return when(at(local));
    }

    Instant when(Instant told) {
        long seconds = Duration.between(START, told).toSeconds();
        int quarter = (int) Math.min(QUARTERS - 1, seconds / 900);
        long within = seconds - quarter * 900L;
        long length = starts[quarter + 1] - starts[quarter];
        return START.plusSeconds(starts[quarter] + within * length / 900);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
