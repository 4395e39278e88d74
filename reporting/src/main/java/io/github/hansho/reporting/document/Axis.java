package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Lanes;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where an instant stands: time in proportion, except for folded pieces, which all have the same narrow width.
 *
 * <p>Quiet time, in which nothing begins, ends or happens, is folded from the longest on, as long as it would take more than a
 * sixth of what is left and is more than four times the median of the quiet times, but at most {@value #MOST_FOLDS} times.
 * Nothing is folded unless that takes out a third of the time.
 */
final class Axis {

    /** How wide a folded piece is drawn. */
    static final int FOLD = Chart.WIDTH / 28;

    private static final int MOST_FOLDS = 8;
    private static final int LEAST_SHARE = 6;
    private static final int LEAST_MEDIANS = 4;

    private final List<Piece> pieces;

    private Axis(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A stretch of time on which positions are in proportion. */
    record Piece(Instant start, Instant end, int from, int to, boolean folded) {
        Duration length() {
            return Duration.between(start, end);
        }

        int position(Instant at) {
            BigInteger whole = nanos(length());
            if (whole.signum() == 0) {
                return from;
            }
            BigInteger part = nanos(Duration.between(start, at));
            return from
                    + part.multiply(BigInteger.valueOf(to - from)).divide(whole).intValueExact();
        }
    }

    static Axis plain(Lanes lanes) {
        return new Axis(List.of(new Piece(lanes.from(), lanes.to(), 0, Chart.WIDTH, false)));
    }

    static Axis folding(Lanes lanes) {
        List<Instant> busy = busy(lanes);
        Duration whole = Duration.between(lanes.from(), lanes.to());
        Set<Integer> quiet = quiet(busy, whole);
        Duration shown = whole;
        for (int gap : quiet) {
            shown = shown.minus(gap(busy, gap));
        }
        boolean helps = shown.multipliedBy(3).compareTo(whole.multipliedBy(2)) < 0;
        return helps ? folded(busy, quiet, shown) : plain(lanes);
    }

    /** Returns which gaps are worth folding, each by the index of the instant that it ends with. */
    private static Set<Integer> quiet(List<Instant> busy, Duration whole) {
        List<Integer> longest = new ArrayList<>();
        for (int i = 1; i < busy.size(); i++) {
            longest.add(i);
        }
        longest.sort(Comparator.comparing((Integer i) -> gap(busy, i)).reversed());
        Set<Integer> quiet = new HashSet<>();
        if (longest.isEmpty()) {
            return quiet;
        }
        Duration least = gap(busy, longest.get(longest.size() / 2)).multipliedBy(LEAST_MEDIANS);
        Duration left = whole;
        for (int i : longest) {
            Duration gap = gap(busy, i);
            boolean wide = gap.multipliedBy(LEAST_SHARE).compareTo(left) > 0;
            if (quiet.size() == MOST_FOLDS || !wide || gap.compareTo(least) <= 0) {
                break;
            }
            quiet.add(i);
            left = left.minus(gap);
        }
        return quiet;
    }

    private static Duration gap(List<Instant> busy, int end) {
        return Duration.between(busy.get(end - 1), busy.get(end));
    }

    List<Piece> pieces() {
        return pieces;
    }

    int position(Instant at) {
        for (Piece piece : pieces) {
            if (!at.isAfter(piece.end())) {
                return piece.position(at);
            }
        }
        return Chart.WIDTH;
    }

    private static Axis folded(List<Instant> busy, Set<Integer> quiet, Duration shown) {
        BigInteger whole = nanos(shown);
        BigInteger width = BigInteger.valueOf(Chart.WIDTH - (long) quiet.size() * FOLD);
        List<Piece> pieces = new ArrayList<>();
        Instant start = busy.get(0);
        int from = 0;
        for (int i = 1; i <= busy.size(); i++) {
            Instant end = busy.get(i - 1);
            boolean last = i == busy.size();
            if (!last && !quiet.contains(i)) {
                continue;
            }
            BigInteger part = nanos(Duration.between(start, end)).multiply(width);
            int to = from + (whole.signum() == 0 ? 0 : part.divide(whole).intValueExact());
            pieces.add(new Piece(start, end, from, to, false));
            if (!last) {
                start = busy.get(i);
                from = to + FOLD;
                pieces.add(new Piece(end, start, to, from, true));
            }
        }
        return new Axis(pieces);
    }

    private static List<Instant> busy(Lanes lanes) {
        TreeSet<Instant> instants = new TreeSet<>(List.of(lanes.from(), lanes.to()));
        for (Lanes.Lane lane : lanes.lanes()) {
            lane.marks().forEach(mark -> instants.add(mark.at()));
            for (Lanes.Span span : lane.spans()) {
                instants.add(span.from());
                span.to().filter(to -> to.isBefore(lanes.to())).ifPresent(instants::add);
            }
        }
        return List.copyOf(instants);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
