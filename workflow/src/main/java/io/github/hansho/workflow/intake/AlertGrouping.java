package io.github.hansho.workflow.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Groups a stream of alerts in memory: one of the same key joins the group unless the key was silent for more than the
 * gap.
 *
 * <p>On input in order of time the groups are exact. A straggler no more than the gap before its group's beginning joins
 * it; an earlier one is a group of its own and is counted as late. Groups are never merged afterwards. Memory is bounded by
 * the keys that were not silent for longer than the gap and the lateness allowed.
 */
public final class AlertGrouping {

    private final Duration gap;
    private final Duration lateness;
    private final Map<String, Span> open = new HashMap<>();
    private Instant latest = Instant.MIN;
    private Instant swept = Instant.MIN;
    private long groups;
    private long late;

    private record Span(long number, Instant from, Instant to) {}

    /**
     * Creates a grouping.
     *
     * @param gap how long a key may be silent within one group
     * @param lateness how long after a group fell silent a straggler may still join it
     */
    public AlertGrouping(Duration gap, Duration lateness) {
        this.gap = gap;
        this.lateness = lateness;
    }

    /** Returns the number of the group, from 1, that an alert of a key at an instant belongs to. */
    public long place(String key, Instant at) {
        latest = at.isAfter(latest) ? at : latest;
        sweep();
        Span span = open.get(key);
        if (span != null
                && !at.isAfter(span.to().plus(gap))
                && !at.isBefore(span.from().minus(gap))) {
            boolean within = !at.isAfter(span.to()) && !at.isBefore(span.from());
            if (!within) {
                Instant from = at.isBefore(span.from()) ? at : span.from();
                open.put(key, new Span(span.number(), from, at.isAfter(span.to()) ? at : span.to()));
            }
            return span.number();
        }
        groups++;
        if (span == null || at.isAfter(span.to())) {
            open.put(key, new Span(groups, at, at));
        } else {
            late++;
        }
        return groups;
    }

    /** Returns how many groups there were. */
    public long groups() {
        return groups;
    }

    /** Returns how many alerts came too late for a group that may have been theirs. */
    public long late() {
        return late;
    }

    /** Returns how many keys are at hand. */
    public int open() {
        return open.size();
    }

    /** Forgets keys that fell silent, at most once per gap. */
    private void sweep() {
        Duration silence = gap.plus(lateness);
        if (swept.equals(Instant.MIN) || latest.isAfter(swept.plus(silence))) {
            swept = latest;
            open.values().removeIf(span -> span.to().plus(silence).isBefore(latest));
        }
    }
}
