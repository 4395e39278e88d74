package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Graph;

/**
 * A lifecycle, with the way that was taken where one is laid over it.
 *
 * @param diagram what is drawn
 */
public record Lifecycle(Diagram diagram) implements Block {

    /** Words a graph for an edition; a visit that has not ended is counted until the edition's instant. */
    public static Lifecycle of(Graph graph, Edition edition) {
        return new Lifecycle(Diagrams.worded(graph, edition));
    }
}
