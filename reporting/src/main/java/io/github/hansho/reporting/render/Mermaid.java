package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a lifecycle as a Mermaid flowchart: a subgraph per phase, moves with their words and guards; and a timeline as a Mermaid
 * timeline: a section per lane.
 *
 * <p>States are called {@code s0}, {@code s1} and so on in the order of the graph, and everything that Mermaid could read as
 * its own language is written as a character code, so that no label can end the one it stands in.
 */
public final class Mermaid {

    private Mermaid() {}

    /** Returns the flowchart in UTF-8, worded for an edition. */
    public static byte[] render(Graph graph, Edition edition) {
        return write(graph, edition).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the flowchart as text, worded for an edition. */
    public static String write(Graph graph, Edition edition) {
        return write(Lifecycle.of(graph, edition).diagram());
    }

    /** Returns a timeline as text, lane by lane. */
    public static String write(Timeline timeline) {
        Chart chart = timeline.chart();
        StringBuilder out = new StringBuilder("timeline\n  title ")
                .append(quoted(chart.caption()))
                .append('\n');
        for (int track = 0; track < chart.tracks().size(); track++) {
            out.append("  section ")
                    .append(quoted(chart.tracks().get(track).name()))
                    .append('\n');
            for (Chart.Mark mark : chart.marks()) {
                if (mark.track() == track) {
                    String when = mark.day().isEmpty()
                            ? mark.time().words()
                            : mark.day() + " " + mark.time().words();
                    out.append("    ")
                            .append(quoted(when))
                            .append(" : ")
                            .append(quoted(mark.words()))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    static String write(Diagram diagram) {
        StringBuilder out = new StringBuilder("flowchart LR\n");
        for (int column = 0; column < diagram.columns().size(); column++) {
            column(diagram, column, out);
        }
        boolean previous = diagram.edges().stream().anyMatch(edge -> edge.to() == Diagram.PREVIOUS);
        if (previous) {
            out.append("  previous((\"#8617;\"))\n");
        }
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < diagram.edges().size(); i++) {
            Diagram.Edge edge = diagram.edges().get(i);
            edge(edge, out);
            if (diagram.traced() && edge.taken() > 0) {
                taken.add(Integer.toString(i));
            }
        }
        if (!taken.isEmpty()) {
            out.append("  linkStyle ").append(String.join(",", taken)).append(" stroke-width:3px\n");
        }
        return out.toString();
    }

    private static void column(Diagram diagram, int column, StringBuilder out) {
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < diagram.nodes().size(); i++) {
            Diagram.Node node = diagram.nodes().get(i);
            if (node.column() == column) {
                boolean round =
                        node.shape().kind() == Graph.Kind.FINAL || node.shape().start();
                boolean waiting = node.shape().kind() == Graph.Kind.WAITING;
                nodes.append("    s").append(i).append(round ? "([\"" : waiting ? "[/\"" : "[\"");
                nodes.append(quoted(node.words()));
                nodes.append(round ? "\"])" : waiting ? "\"/]" : "\"]").append('\n');
            }
        }
        if (!nodes.isEmpty()) {
            String name = quoted(diagram.columns().get(column));
            out.append("  subgraph p").append(column).append("[\"").append(name).append("\"]\n");
            out.append(nodes).append("  end\n");
        }
    }

    private static void edge(Diagram.Edge edge, StringBuilder out) {
        boolean dotted = edge.origin() != Diagram.Origin.DECLARED;
        out.append("  s")
                .append(edge.from())
                .append(dotted ? " -.->" : " -->")
                .append("|\"")
                .append(quoted(edge.words()));
        edge.guards()
                .forEach(guard -> out.append("<br/>[").append(quoted(guard)).append(']'));
        out.append("\"| ")
                .append(edge.to() == Diagram.PREVIOUS ? "previous" : "s" + edge.to())
                .append('\n');
    }

    /** Returns the text with every sign that is not a letter, a digit or a space as its code; nothing becomes a space. */
    private static String quoted(String text) {
        String line = text.isBlank() ? "\u00a0" : Visible.line(text);
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c >= 0x80
                    || (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || c == ' '
                    || c == ','
                    || c == '.';
            if (plain) {
                out.append(c);
            } else {
                out.append('#').append((int) c).append(';');
            }
        }
        return out.toString();
    }
}
