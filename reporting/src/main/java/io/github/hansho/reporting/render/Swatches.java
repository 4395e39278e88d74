package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Lanes;

/** Fills rectangles with the colour of a category and the pattern of its tone. */
final class Swatches {

    private static final int RADIUS = 2;

    private Swatches() {}

    static String fill(int category) {
        return "c" + category % PictureStyle.COLOURS;
    }

    static String ink(int category) {
        return "i" + category % PictureStyle.COLOURS;
    }

    static void rectangle(Canvas canvas, Box box, int category, Lanes.Tone tone) {
        if (tone == Lanes.Tone.GAP) {
            canvas.rectangle("gap", box, RADIUS);
            return;
        }
        canvas.rectangle(fill(category), box, RADIUS);
        if (hatched(category, tone)) {
            canvas.rectangle("hatch", box, RADIUS);
        }
    }

    /** Returns whether a rectangle has lines across it, so that words on it cannot be read. */
    static boolean hatched(int category, Lanes.Tone tone) {
        return tone != Lanes.Tone.PLAIN || category >= PictureStyle.COLOURS;
    }

    /** Writes the patterns for folded time, for waiting and for gaps, once on a page. */
    static void patterns(Markup out) {
        out.open("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true")
                .line();
        definitions(out);
        out.close().line();
    }

    /** Writes the same patterns within a drawing that stands alone. */
    static void definitions(Markup out) {
        out.open("defs");
        pattern(out, "fold", "foldline", "6");
        pattern(out, "hatch", "hatchline", "7");
        pattern(out, "gap", "gapline", "6");
        out.close().line();
    }

    private static void pattern(Markup out, String id, String line, String size) {
        out.open(
                "pattern",
                "id",
                id,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        out.empty("line", "class", line, "x1", "0", "y1", "0", "x2", "0", "y2", size)
                .close();
    }
}
