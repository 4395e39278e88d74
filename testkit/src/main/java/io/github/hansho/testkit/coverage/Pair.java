package io.github.hansho.testkit.coverage;

import io.github.hansho.testkit.coverage.Trace.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two traces, one nanosecond apart, laid side by side: which instants move with the opening, and until when nothing else
 * changes.
 *
 * <p>Every instant in a forecast is the opening plus lengths of the plan (it moves with it), or an edge of the directory plus
 * such lengths (it does not), or the earlier or later of some of them. What happens depends on the opening through two
 * things alone: what the directory answers for an instant, and how two instants compare. An answer for an instant that
 * moves changes when that instant reaches the next transition; one for an instant that stands still never does. Two
 * instants that both move, or both stand still, keep their order; one that moves overtakes one that stands still when
 * their distance is used up, and where they are equal, a nanosecond later. So until the least of all these distances
 * what happens is the same, instants that move moved by as much. A trace that has another shape a nanosecond later
 * ends there.
 */
final class Pair {

    private static final Duration TICK = Duration.ofNanos(1);

    private final Trace now;
    private final Optional<List<Boolean>> moving;
    private final Duration constant;
    private final String why;

    private Pair(Trace now, Optional<List<Boolean>> moving, Duration constant, String why) {
        this.now = now;
        this.moving = moving;
        this.constant = constant;
        this.why = why;
    }

    /** Returns what ends it, where that is another shape. */
    String why() {
        return why;
    }

    /** Returns the pair of a trace that moves as a whole: no second one is needed. */
    static Pair moving(Trace now, Duration most) {
        return new Pair(now, Optional.empty(), least(now.asked(), most), "an answer");
    }

    static Pair of(Trace now, Trace later, Duration most) {
        List<Mark> marks = now.marks();
        List<Mark> others = later.marks();
        String other = otherShape(marks, others);
        if (!other.isEmpty()) {
            return new Pair(now, Optional.empty(), TICK, other);
        }
        List<Mark> moved = new ArrayList<>();
        NavigableSet<Instant> fixed = new TreeSet<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).at().equals(others.get(i).at())) {
                fixed.add(marks.get(i).at());
            } else {
                moved.add(marks.get(i));
            }
        }
        List<Boolean> facts = new ArrayList<>();
        for (int i = 0; i < now.forecast().facts().size(); i++) {
            facts.add(!at(now, i).equals(at(later, i)));
        }
        Duration least = least(moved, most);
        for (Mark one : moved) {
            Instant still = fixed.ceiling(one.at());
            if (still != null) {
                Duration distance = still.equals(one.at()) ? TICK : Duration.between(one.at(), still);
                least = distance.compareTo(least) < 0 ? distance : least;
            }
        }
        return new Pair(now, Optional.of(facts), least, "an order");
    }

    /** Returns for how long after the opening the same happens. */
    Duration constant() {
        return constant;
    }

    /** Returns when a fact happens. */
    Timing timing(int fact) {
        Instant at = at(now, fact);
        boolean moves = moving.isEmpty() || moving.get().get(fact);
        return moves ? new Timing.After(Duration.between(now.openedAt(), at)) : new Timing.At(at);
    }

    private static Instant at(Trace trace, int fact) {
        return trace.forecast().facts().get(fact).stamp().at();
    }

    private static Duration least(List<Mark> moved, Duration most) {
        Duration least = most;
        for (Mark mark : moved) {
            if (mark.changes().isPresent()) {
                Duration until = Duration.between(mark.at(), mark.changes().get());
                least = until.compareTo(least) < 0 ? until : least;
            }
        }
        return least;
    }

    /** Returns the first mark that a nanosecond later is another, or none if all are the same. */
    private static String otherShape(List<Mark> marks, List<Mark> others) {
        if (marks.size() != others.size()) {
            return marks.size() + " instants, then " + others.size();
        }
        for (int i = 0; i < marks.size(); i++) {
            Instant at = marks.get(i).at();
            Instant other = others.get(i).at();
            if (!marks.get(i).key().equals(others.get(i).key())
                    || !(other.equals(at) || other.equals(at.plusNanos(1)))) {
                return marks.get(i) + ", then " + others.get(i);
            }
        }
        return "";
    }
}
