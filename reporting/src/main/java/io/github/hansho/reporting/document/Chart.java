package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Lanes;
import java.util.List;

/**
 * Lanes in words: everything that a renderer draws of a timeline or a bar, with positions but without colours.
 *
 * <p>Positions run from 0 to {@link #WIDTH}, from left to right.
 *
 * @param caption what is drawn
 * @param scale the scale below it
 * @param categories what stretches and marks may be, in the order in which they are coloured
 * @param tracks the lanes from top to bottom
 * @param marks what happened at an instant, in the order of time, then of tracks
 */
public record Chart(String caption, Scale scale, List<Category> categories, List<Track> tracks, List<Mark> marks) {

    /** The position of the right edge. */
    public static final int WIDTH = 100_000;

    /** Keeps immutable copies of the lists. */
    public Chart {
        categories = List.copyOf(categories);
        tracks = List.copyOf(tracks);
        marks = List.copyOf(marks);
    }

    /** Returns whether times count from a beginning that no day belongs to: marks have not happened, they would. */
    public boolean isElapsed() {
        return !marks.isEmpty() && marks.stream().allMatch(mark -> mark.day().isEmpty());
    }

    /**
     * The scale of a chart.
     *
     * @param ticks where it is labelled, from left to right
     * @param folds where quiet time is folded to a narrow strip, from left to right
     */
    public record Scale(List<Tick> ticks, List<Fold> folds) {
        /** Keeps immutable copies of the lists. */
        public Scale {
            ticks = List.copyOf(ticks);
            folds = List.copyOf(folds);
        }
    }

    /**
     * A label on the scale.
     *
     * @param at its position
     * @param words the time, or the date where days are further apart than ticks
     * @param day the day, where it is another than at the tick before; empty elsewhere
     */
    public record Tick(int at, String words, String day) {}

    /**
     * A folded stretch of quiet time.
     *
     * @param from where it begins
     * @param to where it ends
     * @param brief how long it is, in its largest unit
     * @param lasted how long it is
     */
    public record Fold(int from, int to, String brief, Value lasted) {}

    /**
     * What a stretch or a mark may be.
     *
     * @param words the words in the legend
     * @param tone what its time means
     * @param stretches how many stretches are of it
     * @param total how long they lasted together
     */
    public record Category(String words, Lanes.Tone tone, int stretches, Value total) {}

    /**
     * One lane.
     *
     * @param name the words before it
     * @param stretches what lasted, in the order given
     */
    public record Track(String name, List<Stretch> stretches) {
        /** Keeps an immutable copy of the stretches. */
        public Track {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * Something that lasted.
     *
     * @param from the position where it begins
     * @param to the position where it ends
     * @param category the index of its category
     * @param words what it was
     * @param time when it was
     */
    public record Stretch(int from, int to, int category, String words, Period time) {}

    /**
     * When something began and ended.
     *
     * @param begins when it began
     * @param ends when it ended, or until when it is shown
     * @param lasted how long it lasted until then
     * @param open whether it goes on beyond what is shown
     */
    public record Period(Value begins, Value ends, Value lasted, boolean open) {}

    /**
     * Something that happened at an instant.
     *
     * @param at its position
     * @param track the index of its track
     * @param category the index of its category
     * @param words what happened
     * @param day the day on which it happened
     * @param time the time of that day
     */
    public record Mark(int at, int track, int category, String words, String day, Value time) {}
}
