package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Graph;
import java.util.List;

/**
 * A graph in words: everything that a renderer draws and lists of a lifecycle, without layout and colours.
 *
 * @param caption what is drawn
 * @param columns the words above the columns, from left to right
 * @param nodes the states, in the order given
 * @param edges the moves, in the order given, then ways that were taken although no edge allows them
 * @param stays the way of one case, stay by stay; empty when there is none
 * @param traced whether the counts of nodes and edges mean anything
 */
public record Diagram(
        String caption, List<String> columns, List<Node> nodes, List<Edge> edges, List<Stay> stays, boolean traced) {

    /** The index that stands for whichever node was visited before. */
    public static final int PREVIOUS = -1;

    /** Keeps immutable copies of the lists. */
    public Diagram {
        columns = List.copyOf(columns);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        stays = List.copyOf(stays);
    }

    /**
     * A state.
     *
     * @param id its name
     * @param words the words in it
     * @param column the index of its column
     * @param shape what kind of state it is
     * @param groups the words of its groups
     * @param seen how often and how long it was visited
     */
    public record Node(String id, String words, int column, Shape shape, List<String> groups, Seen seen) {
        /** Keeps an immutable copy of the groups. */
        public Node {
            groups = List.copyOf(groups);
        }
    }

    /**
     * What kind of state a node is.
     *
     * @param kind whether work goes on, waits or is over in it
     * @param start whether a case usually begins in it
     */
    public record Shape(Graph.Kind kind, boolean start) {}

    /**
     * How often and how long a node was visited.
     *
     * @param visits how often
     * @param time how long together; a missing value when only counts are known or it was never visited
     * @param now whether the case stands in it
     */
    public record Seen(long visits, Value time, boolean now) {}

    /**
     * A move.
     *
     * @param from the index of the node that it leaves
     * @param to the index of the node that it reaches, or {@link #PREVIOUS}
     * @param words the words for it
     * @param guards what must hold for it, one sentence each
     * @param origin where it comes from
     * @param taken how often it was taken
     */
    public record Edge(int from, int to, String words, List<String> guards, Origin origin, long taken) {
        /** Keeps an immutable copy of the guards. */
        public Edge {
            guards = List.copyOf(guards);
        }
    }

    /** Where a move comes from. */
    public enum Origin {
        /** Somebody takes it. */
        DECLARED,
        /** Time alone takes it. */
        TIMED,
        /** It was taken to where a move back led that time. */
        RETURNED,
        /** It was taken, but no move in the lifecycle allows it. */
        UNLISTED
    }

    /**
     * One stay on the way of a case.
     *
     * @param node the index of the node
     * @param by the words for the move that led there; empty for the first
     * @param time when it was
     */
    public record Stay(int node, String by, Chart.Period time) {}
}
