package io.github.hansho.testkit.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Instants at which to look at something that changes with time alone. */
final class Instants {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int QUARTERS = 400;

    private Instants() {}

    /** Returns instants in order: close together at first, every quarter of an hour for four days, then years apart. */
    static List<Instant> from(Instant start) {
        Set<Instant> instants = new TreeSet<>();
        instants.add(start);
        for (Duration after = Duration.ofNanos(1); after.toDays() < 4_000; after = after.multipliedBy(3)) {
            instants.add(start.plus(after));
        }
        for (int i = 1; i <= QUARTERS; i++) {
            instants.add(start.plus(QUARTER.multipliedBy(i)));
        }
        return new ArrayList<>(instants);
    }
}
