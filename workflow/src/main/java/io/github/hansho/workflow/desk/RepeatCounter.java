package io.github.hansho.workflow.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
     * @param first when the first of them was
     * @param last when the last of them was
     * @param since when counting began
     */
    record Count(String group, long count, Instant first, Instant last, Instant since) {
        Count plus(Instant when) {
            return new Count(
                    group, count + 1, when.isBefore(first) ? when : first, when.isAfter(last) ? when : last, since);
        }
    }

    void add(String group, Instant when, Instant now) {
        Count count = pending.get(group);
        pending.put(group, count == null ? new Count(group, 1, when, when, now) : count.plus(when));
    }

    /** Takes out what has been counted for a minute by now. */
    List<Count> ripe(Instant now) {
        List<Count> ripe = new ArrayList<>();
        for (Count count : pending.values()) {
            if (!now.isBefore(count.since().plus(MINUTE))) {
                ripe.add(count);
            }
        }
        ripe.forEach(count -> pending.remove(count.group()));
        return ripe;
    }

    /** Takes out everything. */
    List<Count> all() {
        List<Count> all = List.copyOf(pending.values());
        pending.clear();
        return all;
    }

    /** Returns the latest instant counted for a group and not yet kept, or the other one if that is later. */
    Instant latest(String group, Instant kept) {
        Count count = pending.get(group);
        return count != null && count.last().isAfter(kept) ? count.last() : kept;
    }
}
