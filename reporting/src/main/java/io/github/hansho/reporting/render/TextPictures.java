package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws pictures with letters: a timeline line by line, bars of letters, a lifecycle as its states and their moves. */
final class TextPictures {

    private static final int BAR = 60;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final TextLines out;
    private final Words words;
    private final PlainTextBlocks blocks;
    private final Alternatives alternatives;

    TextPictures(TextLines out, Words words, PlainTextBlocks blocks) {
        this.out = out;
        this.words = words;
        this.blocks = blocks;
        this.alternatives = new Alternatives(words);
    }

    void timeline(Timeline timeline) {
        Chart chart = timeline.chart();
        out.gap();
        out.wrapped("", chart.caption());
        int lane = widest(chart);
        int when = chart.marks().stream()
                .filter(mark -> mark.day().isEmpty())
                .mapToInt(mark -> Letters.columns(mark.time().words()))
                .max()
                .orElse(0);
        String day = "";
        for (Chart.Mark mark : chart.marks()) {
            if (!mark.day().equals(day)) {
                day = mark.day();
                out.wrapped("-- ", day);
            }
            String name = Visible.line(chart.tracks().get(mark.track()).name());
            String time = TextLines.padded(mark.time().words(), when, false);
            String lead = time + "  " + TextLines.padded(Letters.clipped(name, lane), lane, false) + "  ";
            out.wrapped("  " + Visible.line(lead), mark.words());
        }
        if (chart.tracks().stream().anyMatch(track -> !track.stretches().isEmpty())) {
            blocks.table(alternatives.stretches(chart));
        }
    }

    void bar(Bar bar) {
        Chart chart = bar.chart();
        out.gap();
        out.wrapped("", chart.caption());
        int lane = widest(chart);
        for (Chart.Track track : chart.tracks()) {
            char[] cells = new char[BAR];
            Arrays.fill(cells, ' ');
            for (Chart.Stretch stretch : track.stretches()) {
                int from = Math.min(BAR - 1, (int) ((long) stretch.from() * BAR / Chart.WIDTH));
                int to = Math.max(from + 1, (int) ((long) stretch.to() * BAR / Chart.WIDTH));
                Arrays.fill(cells, from, Math.min(BAR, to), letter(stretch.category()));
            }
            String name = Letters.clipped(Visible.line(track.name()), lane);
            out.line("  " + TextLines.padded(name, lane, false) + " |" + new String(cells) + "|");
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            Chart.Category category = chart.categories().get(i);
            if (category.stretches() > 0) {
                out.wrapped(
                        "  " + letter(i) + "  ",
                        category.words() + ", " + category.total().words());
            }
        }
        blocks.table(alternatives.stretches(chart));
    }

    void lifecycle(Lifecycle lifecycle) {
        Diagram diagram = lifecycle.diagram();
        out.gap();
        out.wrapped("", diagram.caption());
        for (int column = 0; column < diagram.columns().size(); column++) {
            List<String> states = new ArrayList<>();
            for (Diagram.Node node : diagram.nodes()) {
                if (node.column() == column) {
                    states.add(state(diagram, node));
                }
            }
            if (!states.isEmpty()) {
                out.wrapped("  " + Visible.line(diagram.columns().get(column)) + ": ", String.join(", ", states));
            }
        }
        if (!diagram.stays().isEmpty()) {
            blocks.table(alternatives.stays(lifecycle));
        }
        blocks.table(alternatives.moves(lifecycle));
    }

    private String state(Diagram diagram, Diagram.Node node) {
        boolean seen = diagram.traced() && node.seen().visits() > 0;
        String times = seen
                ? " ("
                        + words.of(
                                "lifecycle.visits",
                                "visits",
                                Amounts.plain(node.seen().visits())) + ")"
                : "";
        return "[" + node.words() + "]" + times;
    }

    private static char letter(int category) {
        return LETTERS.charAt(category % LETTERS.length());
    }

    private static int widest(Chart chart) {
        return chart.tracks().stream()
                .mapToInt(track -> Math.min(24, Letters.columns(Visible.line(track.name()))))
                .max()
                .orElse(0);
    }
}
