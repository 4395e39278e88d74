package io.github.hansho.workflow.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups a stream of alerts in memory: one of the same key joins the group unless the key was silent for more than the
 * gap.
 *
 * <p>On input in order of time the groups are exact. A straggler joins the latest group of its key or the one before, if it
 * is no more than the gap away from it; else it begins a group, which then is the one before. So an alert that comes no
 * later than the lateness allowed, and that is at most twice the gap, is put with one that is no more than the gap away,
 * if any such came before it. Groups are never merged afterwards. Memory is bounded by the keys that were not silent for
 * longer than the gap and the lateness.
 */
public final class AlertGrouping {

    private final Duration gap;
    private final Duration silence;
    private final Map<String, Key> open = new HashMap<>();
    private Instant latest = Instant.MIN;
    private Instant swept = Instant.MIN;
    private long groups;
    private long late;

    private record Group(long number, Span span) {

        Group with(Instant at) {
            Span with = span.with(at);
            return with.equals(span) ? this : new Group(number, with);
        }
    }

    private record Key(Group group, @Nullable Group before) {}

    /**
     * Creates a grouping.
     *
     * @param gap how long a key may be silent within one group
     * @param lateness how much later than a newer alert one may come and still be put where it belongs; up to twice the
     *     gap that is kept to
     */
    public AlertGrouping(Duration gap, Duration lateness) {
        this.gap = gap;
        this.silence = gap.plus(lateness);
    }

    /** Returns the number of the group, from 1, that an alert of a key at an instant belongs to. */
    public long place(String key, Instant at) {
        latest = at.isAfter(latest) ? at : latest;
        sweep();
        Key known = open.get(key);
        Key now = known == null ? new Key(begin(at), null) : placed(known, at);
        if (!now.equals(known)) {
            open.put(key, now);
        }
        Group before = now.before();
        return before != null && now.group().span().fit(at, gap) == Span.Fit.EARLIER
                ? before.number()
                : now.group().number();
    }

    private Key placed(Key known, Instant at) {
        Group before = known.before();
        switch (known.group().span().fit(at, gap)) {
            case JOINS -> {
                Group with = known.group().with(at);
                return with.equals(known.group()) ? known : new Key(with, before);
            }
            case NEXT -> {
                return new Key(begin(at), known.group());
            }
            default -> {
                if (before != null && before.span().fit(at, gap) == Span.Fit.JOINS) {
                    return new Key(known.group(), before.with(at));
                }
                late++;
                return new Key(known.group(), begin(at));
            }
        }
    }

    private Group begin(Instant at) {
        groups++;
        return new Group(groups, Span.at(at));
    }

    /** Returns how many groups there were. */
    public long groups() {
        return groups;
    }

    /** Returns how many groups were begun by a straggler. */
    public long late() {
        return late;
    }

    /** Returns how many keys are at hand. */
    public int open() {
        return open.size();
    }

    /** Forgets keys that fell silent, at most once in that time. */
    private void sweep() {
        if (swept.equals(Instant.MIN) || latest.isAfter(swept.plus(silence))) {
            swept = latest;
            open.values().removeIf(key -> key.group().span().to().plus(silence).isBefore(latest));
        }
    }
}
