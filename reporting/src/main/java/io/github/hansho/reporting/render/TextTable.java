package io.github.hansho.reporting.render;

import java.util.ArrayList;
import java.util.List;

/** Writes rows in columns, the widest columns narrowed until a line holds them all, their cells wrapped. */
final class TextTable {

    private static final String BETWEEN = "  ";
    private static final int NARROWEST = 8;

    private final TextLines out;
    private final List<Boolean> atEnd;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(TextLines out, List<Boolean> atEnd) {
        this.out = out;
        this.atEnd = atEnd;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Visible::line).toList());
    }

    /** Writes the rows, a rule below the first. */
    void write() {
        int[] widths = widths();
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), widths);
            if (i == 0) {
                List<String> rule = new ArrayList<>();
                for (int width : widths) {
                    rule.add("-".repeat(width));
                }
                out.line(String.join(BETWEEN, rule));
            }
        }
    }

    private void write(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = TextLines.wrap(cells.get(i), widths[i]);
            wrapped.add(cell);
            lines = Math.max(lines, cell.size());
        }
        for (int line = 0; line < lines; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String piece = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                parts.add(TextLines.padded(piece, widths[i], atEnd.get(i)));
            }
            out.line(String.join(BETWEEN, parts));
        }
    }

    private int[] widths() {
        int[] widths = new int[atEnd.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Letters.columns(row.get(i)));
            }
        }
        int room = out.width() - BETWEEN.length() * (widths.length - 1);
        int total = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(widths[i], out.width());
            total += widths[i];
        }
        while (total > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }
}
