package io.github.hansho.workflow.plan;

import java.time.Duration;
import java.util.List;

/**
 * When alerts are one and the same thing.
 *
 * @param by the alert fields that must be equal, by name
 * @param gap how far apart two alerts may lie and still be of one group
 * @param lateness how much later than a newer one an alert may arrive and still be put where it belongs
 */
public record Grouping(List<String> by, Duration gap, Duration lateness) {

    /** Source and rule; a gap of five minutes; two minutes late. */
    public static final Grouping DEFAULT =
            new Grouping(List.of("source", "rule"), Duration.ofMinutes(5), Duration.ofMinutes(2));

    /** Keeps an immutable copy. */
    public Grouping {
        by = List.copyOf(by);
    }
}
