package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Lanes;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where an instant stands: time in proportion, except for folded pieces, which all have the same narrow width.
 *
 * <p>Quiet time, in which nothing begins, ends or happens, is folded where it is longer than a limit: the shortest of a
 * fixed set that leaves at most {@value #MOST_FOLDS} folds. Nothing is folded unless that takes out a third of the time.
 */
final class Axis {

    /** How wide a folded piece is drawn. */
    static final int FOLD = Chart.WIDTH / 28;

    private static final int MOST_FOLDS = 8;
    private static final List<Duration> LIMITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(365));

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
        for (Duration limit : LIMITS) {
            Quiet quiet = Quiet.longerThan(limit, busy);
            if (quiet.count() <= MOST_FOLDS) {
                Duration worth = quiet.leastWorth(whole);
                Duration chosen = worth.compareTo(limit) > 0 ? worth : limit;
                Quiet folded = Quiet.longerThan(chosen, busy);
                boolean helps = folded.length().multipliedBy(3).compareTo(whole) > 0;
                return helps ? folded(busy, chosen, whole.minus(folded.length()), folded.count()) : plain(lanes);
            }
        }
        return plain(lanes);
    }

    /** How many gaps are longer than a limit, and how long they are together. */
    private record Quiet(int count, Duration length) {
        static Quiet longerThan(Duration limit, List<Instant> busy) {
            int count = 0;
            Duration length = Duration.ZERO;
            for (int i = 1; i < busy.size(); i++) {
                Duration gap = Duration.between(busy.get(i - 1), busy.get(i));
                if (gap.compareTo(limit) > 0) {
                    count++;
                    length = length.plus(gap);
                }
            }
            return new Quiet(count, length);
        }

        /** Returns how long a gap must be to be drawn twice as wide as a fold, once these are folded. */
        Duration leastWorth(Duration whole) {
            return whole.minus(length).multipliedBy(2L * FOLD).dividedBy(Chart.WIDTH - (long) count * FOLD);
        }
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

    private static Axis folded(List<Instant> busy, Duration limit, Duration shown, int folds) {
        BigInteger whole = nanos(shown);
        BigInteger width = BigInteger.valueOf(Chart.WIDTH - (long) folds * FOLD);
        List<Piece> pieces = new ArrayList<>();
        Instant start = busy.get(0);
        int from = 0;
        for (int i = 1; i <= busy.size(); i++) {
            Instant end = busy.get(i - 1);
            boolean last = i == busy.size();
            if (!last && Duration.between(end, busy.get(i)).compareTo(limit) <= 0) {
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
