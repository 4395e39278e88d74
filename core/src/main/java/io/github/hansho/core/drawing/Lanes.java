package io.github.hansho.core.drawing;

import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened side by side over time: a timeline, an ownership bar or a phase bar, depending on what draws it.
 *
 * <p>Whatever begins, begins within the window; a span may be open, or end after the window, and is drawn up to its end.
 * The order of categories and lanes is kept: categories are coloured in their order.
 *
 * @param title what the drawing shows
 * @param from the beginning of the window
 * @param to the end of the window, not before its beginning
 * @param categories what spans and marks may be
 * @param lanes the lanes from top to bottom
 */
public record Lanes(Label title, Instant from, Instant to, List<Category> categories, List<Lane> lanes) {

    /** What a stretch of time means beside its category. */
    public enum Tone {
        /** Time like any other. */
        PLAIN,
        /** Time in which somebody or something is waited for. */
        WAITING,
        /** Time that nobody or nothing covers. */
        GAP
    }

    /**
     * What a span or a mark may be.
     *
     * @param id the category's name, unique in the drawing
     * @param label the words in the legend
     * @param tone what its time means
     */
    public record Category(String id, Label label, Tone tone) {
        /** Returns a category whose time is like any other. */
        public static Category of(String id, Label label) {
            return new Category(id, label, Tone.PLAIN);
        }
    }

    /**
     * One lane.
     *
     * @param id the lane's name, unique in the drawing
     * @param label the words before the lane
     * @param spans what lasted; spans may overlap
     * @param marks what happened at an instant
     */
    public record Lane(String id, Label label, List<Span> spans, List<Mark> marks) {
        /** Keeps immutable copies of spans and marks. */
        public Lane {
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Something that lasted from an instant until before another.
     *
     * @param from when it began
     * @param to when it ended; empty while it has not
     * @param category the id of its category
     * @param label what it was
     */
    public record Span(Instant from, Optional<Instant> to, String category, Label label) {
        /**
         * Checks that the span does not end before it begins.
         *
         * @throws IllegalArgumentException if it does
         */
        public Span {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException(
                        "span of " + category + " ends at " + to.get() + ", before it begins at " + from);
            }
        }
    }

    /**
     * Something that happened at an instant.
     *
     * @param at when it happened
     * @param category the id of its category
     * @param label what happened
     */
    public record Mark(Instant at, String category, Label label) {}

    /**
     * Checks that every name is declared once, that every category used is declared, and that everything begins within
     * the window.
     *
     * @throws IllegalArgumentException if not
     */
    public Lanes {
        categories = List.copyOf(categories);
        lanes = List.copyOf(lanes);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window ends at " + to + ", before it begins at " + from);
        }
        Set<String> ids = Names.unique("category", categories, Category::id);
        Names.unique("lane", lanes, Lane::id);
        for (Lane lane : lanes) {
            for (Span span : lane.spans()) {
                Names.declared("category of a span in lane " + lane.id(), span.category(), ids);
                within(lane.id(), span.from(), from, to);
            }
            for (Mark mark : lane.marks()) {
                Names.declared("category of a mark in lane " + lane.id(), mark.category(), ids);
                within(lane.id(), mark.at(), from, to);
            }
        }
    }

    private static void within(String lane, Instant at, Instant from, Instant to) {
        if (at.isBefore(from) || at.isAfter(to)) {
            throw new IllegalArgumentException(
                    "lane " + lane + " has something at " + at + ", allowed is from " + from + " to " + to);
        }
    }
}
