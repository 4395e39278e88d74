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
            long folds = 0;
            Duration quiet = Duration.ZERO;
            for (int i = 1; i < busy.size(); i++) {
                Duration gap = Duration.between(busy.get(i - 1), busy.get(i));
                if (gap.compareTo(limit) > 0) {
                    folds++;
                    quiet = quiet.plus(gap);
                }
            }
            if (folds <= MOST_FOLDS) {
                boolean worthIt = folds > 0 && quiet.multipliedBy(3).compareTo(whole) > 0;
                return worthIt ? folded(busy, limit, whole.minus(quiet), (int) folds) : plain(lanes);
            }
        }
        return plain(lanes);
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
