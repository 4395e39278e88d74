package io.github.hansho.journal.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures the figures of durable journals that {@code docs/performance.md} has, both sides of each in one run on one disk, in
 * turn. Arguments: a folder on the disk that is meant, then which figures, all without: {@code appends}, {@code desks},
 * {@code first}, {@code verify}.
 */
final class JournalFigures {

    private static final int ROUNDS = 5;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private int made;

    private JournalFigures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        JournalFigures figures = new JournalFigures(Files.createDirectories(Path.of(arguments[0])));
        List<String> which = List.of(arguments).subList(1, arguments.length);
        if (which.isEmpty() || which.contains("appends")) {
            AppendFigures.measure(figures);
        }
        if (which.isEmpty() || which.contains("desks")) {
            TwoDeskFigures.measure(figures);
        }
        if (which.isEmpty() || which.contains("first")) {
            FirstCommandFigures.measure(figures);
        }
        if (which.isEmpty() || which.contains("verify")) {
            VerifyFigures.measure(figures);
        }
        Runtime.getRuntime().exit(0);
    }

    /** Returns a new file with tables. */
    Path file() {
        return Template.copy(folder.resolve("figures-" + made++ + ".db"));
    }

    /** One side of a figure. */
    interface Side {
        double measure() throws Exception;
    }

    /** Measures two sides in turn, the first round for nothing, and tells how many times the second the first is. */
    static void compare(String what, String unit, Side side, Side other) throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = side.measure();
            double two = other.measure();
            if (round > 0) {
                ours.add(one);
                theirs.add(two);
                ratios.add(one / two);
            }
        }
        tell(
                "%s: %.2f x (%.2f to %.2f), %,.0f against %,.0f %s",
                what,
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios),
                median(ours),
                median(theirs),
                unit);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    static void tell(String format, Object... values) {
        OUT.println("FIGURE " + String.format(Locale.ROOT, format, values));
    }
}
