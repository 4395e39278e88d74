package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Timeline;
import java.nio.charset.StandardCharsets;

/**
 * Draws a lifecycle or a timeline as an SVG file of its own, light and dark, with its moves or marks listed below the drawing.
 *
 * <p>The file holds its style and no script, and refers to nothing outside.
 */
public final class Svg {

    private Svg() {}

    /** Returns the drawing in UTF-8, worded for an edition. */
    public static byte[] render(Graph graph, Edition edition) {
        return write(graph, edition).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the drawing as text, worded for an edition. */
    public static String write(Graph graph, Edition edition) {
        Diagram diagram = Lifecycle.of(graph, edition).diagram();
        return new SvgFile(diagram, edition.locale()).write();
    }

    /** Returns the drawing of a timeline as text, its marks listed below it. */
    public static String write(Timeline timeline, Edition edition) {
        return new TimelineFile(timeline.chart(), edition.locale()).write();
    }
}
