package io.github.hansho.core.drawing;

import io.github.hansho.core.text.Label;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A lifecycle to be drawn: states in columns, moves between them, and optionally what really happened laid over it.
 *
 * <p>Every name that is used is declared: a node's column and group, an edge's ends, an overlay's nodes and edges. The
 * order of columns, nodes and edges is kept, and is the order in which they are drawn and listed.
 *
 * @param title what the drawing shows
 * @param columns the columns from left to right, as a lifecycle's phases are
 * @param groups named sets of nodes, which may overlap
 * @param nodes the states
 * @param edges the moves
 * @param overlay what happened, if anything is to be laid over the drawing
 */
public record Graph(
        Label title,
        List<Column> columns,
        List<Group> groups,
        List<Node> nodes,
        List<Edge> edges,
        Optional<Overlay> overlay) {

    /** The end of an edge that leads back to whichever node was visited before. */
    public static final String PREVIOUS = "$previous";

    /** What kind of state a node is. */
    public enum Kind {
        /** Work goes on here. */
        ACTIVE,
        /** Somebody or something is waited for here. */
        WAITING,
        /** The work is over here. */
        FINAL
    }

    /**
     * A column of the drawing.
     *
     * @param id the column's name, unique in the drawing
     * @param label the words above the column
     */
    public record Column(String id, Label label) {}

    /**
     * A named set of nodes.
     *
     * @param id the group's name, unique in the drawing
     * @param label the words for the group
     * @param nodes the ids of its nodes
     */
    public record Group(String id, Label label, List<String> nodes) {
        /** Keeps an immutable copy of the nodes. */
        public Group {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A state.
     *
     * @param id the node's name, unique in the drawing
     * @param label the words in the node
     * @param column the id of the column it stands in
     * @param kind what kind of state it is
     * @param start whether a case usually begins here
     */
    public record Node(String id, Label label, String column, Kind kind, boolean start) {
        /** Returns a node where work goes on and no case begins. */
        public static Node of(String id, Label label, String column) {
            return new Node(id, label, column, Kind.ACTIVE, false);
        }
    }

    /**
     * A move.
     *
     * @param id the edge's name, unique in the drawing
     * @param from the id of the node it leaves
     * @param to the id of the node it reaches, or {@link #PREVIOUS}
     * @param label the words for the move; an edge may lead back to its own node
     * @param guards what must hold for the move, one sentence each, in the order in which it is asked
     * @param timed whether time alone makes the move
     */
    public record Edge(String id, String from, String to, Label label, List<Label> guards, boolean timed) {
        /** Keeps an immutable copy of the guards. */
        public Edge {
            guards = List.copyOf(guards);
        }

        /** Returns an edge without guards that somebody takes. */
        public static Edge of(String id, String from, String to, Label label) {
            return new Edge(id, from, to, label, List.of(), false);
        }
    }

    /**
     * Checks that every name is declared once and that every name used is declared.
     *
     * @throws IllegalArgumentException if one is not
     */
    public Graph {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> columnIds = Names.unique("column", columns, Column::id);
        Set<String> nodeIds = Names.unique("node", nodes, Node::id);
        Set<String> edgeIds = Names.unique("edge", edges, Edge::id);
        Names.unique("group", groups, Group::id);
        Set<String> targets = new HashSet<>(nodeIds);
        targets.add(PREVIOUS);
        nodes.forEach(node -> Names.declared("column of node " + node.id(), node.column(), columnIds));
        for (Edge edge : edges) {
            Names.declared("start of edge " + edge.id(), edge.from(), nodeIds);
            Names.declared("end of edge " + edge.id(), edge.to(), targets);
        }
        groups.forEach(group ->
                group.nodes().forEach(node -> Names.declared("node of group " + group.id(), node, nodeIds)));
        overlay.ifPresent(over -> {
            over.nodes().forEach(node -> Names.declared("node of the overlay", node, nodeIds));
            over.edges().forEach(edge -> Names.declared("edge of the overlay", edge, edgeIds));
        });
    }

    /** Returns the same drawing with what happened laid over it. */
    public Graph with(Overlay happened) {
        return new Graph(title, columns, groups, nodes, edges, Optional.of(happened));
    }

    /** Returns the columns that no node stands in, in their order. */
    public Set<String> emptyColumns() {
        Set<String> empty = new LinkedHashSet<>();
        columns.forEach(column -> empty.add(column.id()));
        nodes.forEach(node -> empty.remove(node.column()));
        return empty;
    }
}
