package io.github.hansho.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses where a scale is labelled: at full local hours, days, months or years, and where time goes on after a fold. */
final class Ticks {

    private static final int LEAST_DISTANCE = Chart.WIDTH / 18;
    private static final int MOST_PER_PIECE = 40;

    private Ticks() {}

    static Chart.Scale scale(Axis axis, Dial dial) {
        Step step = Step.coarserThan(finest(axis));
        NavigableMap<Integer, Instant> places = new TreeMap<>();
        axis.pieces().stream()
                .filter(piece -> !piece.folded())
                .forEach(piece -> place(places, piece.from(), piece.start()));
        for (Axis.Piece piece : axis.pieces()) {
            if (!piece.folded()) {
                full(piece, step, dial).forEach(at -> place(places, piece.position(at), at));
            }
        }
        List<Chart.Tick> ticks = new ArrayList<>();
        LocalDate day = null;
        for (var place : places.entrySet()) {
            ZonedDateTime local = dial.local(place.getValue());
            ticks.add(
                    dial.since().isPresent()
                            ? dial.tick(place.getKey(), place.getValue())
                            : tick(place.getKey(), local, day, step, dial.edition()));
            day = local.toLocalDate();
        }
        return new Chart.Scale(ticks, folds(axis, dial.edition()));
    }

    private static Chart.Tick tick(
            int at, ZonedDateTime local, @Nullable LocalDate before, Step step, Edition edition) {
        LocalDate date = local.toLocalDate();
        if (step.days()) {
            boolean sameYear = before != null && before.getYear() == date.getYear();
            return new Chart.Tick(at, date.toString().substring(5), sameYear ? "" : Integer.toString(date.getYear()));
        }
        String day = date.equals(before) ? "" : Moments.shortDay(date, edition.locale());
        return new Chart.Tick(at, Moments.time(local.toInstant(), edition.zone()), day);
    }

    private static List<Instant> full(Axis.Piece piece, Step step, Dial dial) {
        List<Instant> full = new ArrayList<>();
        ZonedDateTime at = step.floor(dial.local(piece.start()));
        while (!dial.instant(at).isAfter(piece.end()) && full.size() < MOST_PER_PIECE) {
            if (!dial.instant(at).isBefore(piece.start())) {
                full.add(dial.instant(at));
            }
            at = step.next(at);
        }
        return full;
    }

    private static void place(NavigableMap<Integer, Instant> places, int position, Instant at) {
        Integer below = places.floorKey(position);
        Integer above = places.ceilingKey(position);
        if ((below == null || position - below >= LEAST_DISTANCE)
                && (above == null || above - position >= LEAST_DISTANCE)) {
            places.put(position, at);
        }
    }

    /** Returns how long a time is as wide as the least distance of two labels. */
    private static long finest(Axis axis) {
        long width = 0;
        long seconds = 0;
        for (Axis.Piece piece : axis.pieces()) {
            if (!piece.folded()) {
                width += piece.to() - piece.from();
                seconds += piece.length().toSeconds();
            }
        }
        return width == 0 ? 0 : seconds / width * LEAST_DISTANCE + seconds % width * LEAST_DISTANCE / width;
    }

    private static List<Chart.Fold> folds(Axis axis, Edition edition) {
        return axis.pieces().stream()
                .filter(Axis.Piece::folded)
                .map(piece -> new Chart.Fold(
                        piece.from(), piece.to(), Durations.rough(piece.length()), edition.duration(piece.length())))
                .toList();
    }
}
