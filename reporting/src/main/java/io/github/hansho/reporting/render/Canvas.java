package io.github.hansho.reporting.render;

/** Draws shapes; every shape has a style of the sheet, and no colour of its own. */
final class Canvas {

    private final Markup out;

    Canvas(Markup out) {
        this.out = out;
    }

    /** Begins a drawing of a size, with a name and a description for those who cannot see it. */
    void begin(String id, String style, int width, int height, String title, String description) {
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "class",
                        style,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "t " + id + "d")
                .line();
        out.leaf("title", title, "id", id + "t")
                .leaf("desc", description, "id", id + "d")
                .line();
    }

    void end() {
        out.close().line();
    }

    /** Begins a group of shapes that has a text to be shown when it is pointed at. */
    void group(String title) {
        out.open("g").leaf("title", title);
    }

    void groupEnd() {
        out.close().line();
    }

    void rectangle(String style, Box box, int radius) {
        out.empty(
                "rect",
                "class",
                style,
                "x",
                Integer.toString(box.x()),
                "y",
                Integer.toString(box.y()),
                "width",
                Integer.toString(box.width()),
                "height",
                Integer.toString(box.height()),
                "rx",
                Integer.toString(radius));
    }

    void circle(String style, int x, int y, int radius) {
        out.empty(
                "circle",
                "class",
                style,
                "cx",
                Integer.toString(x),
                "cy",
                Integer.toString(y),
                "r",
                Integer.toString(radius));
    }

    void line(String style, int x1, int y1, int x2, int y2) {
        out.empty(
                "line",
                "class",
                style,
                "x1",
                Integer.toString(x1),
                "y1",
                Integer.toString(y1),
                "x2",
                Integer.toString(x2),
                "y2",
                Integer.toString(y2));
    }

    void path(String style, String steps) {
        out.empty("path", "class", style, "d", steps);
    }

    void text(String style, int x, int y, String words) {
        if (!words.isEmpty()) {
            out.leaf("text", words, "class", style, "x", Integer.toString(x), "y", Integer.toString(y));
        }
    }
}
