package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.intake.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Repeats of a minute, not yet kept: a storm is at most one entry per group and minute.
 *
 * <p>What is counted here and not kept yet is lost when the process ends; that is a minute of repeats at the most.
 */
final class RepeatCounter {

    static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Count> pending = new LinkedHashMap<>();

    /**
     * Repeats of one group.
     *
     * @param group which group
     * @param count how many
     * @param span from the first of them to the last
     * @param since when counting began
     */
    record Count(String group, long count, Span span, Instant since) {}

    void add(String group, Instant when, Instant now) {
        Count count = pending.get(group);
        pending.put(
                group,
                count == null
                        ? new Count(group, 1, Span.at(when), now)
                        : new Count(group, count.count() + 1, count.span().with(when), count.since()));
    }

    /** Returns what has been counted for a minute by now; whoever began later comes later, so no more is looked at. */
    List<Count> ripe(Instant now) {
        if (pending.isEmpty()) {
            return List.of();
        }
        return pending.values().stream()
                .takeWhile(count -> !now.isBefore(count.since().plus(MINUTE)))
                .toList();
    }

    /** Returns everything. */
    List<Count> all() {
        return List.copyOf(pending.values());
    }

    /** Forgets what was kept. */
    void kept(Count count) {
        pending.remove(count.group());
    }

    /** Returns the span of a group with what is counted and not kept yet. */
    Span span(String group, Span kept) {
        Count count = pending.get(group);
        return count == null
                ? kept
                : kept.with(count.span().from()).with(count.span().to());
    }
}
