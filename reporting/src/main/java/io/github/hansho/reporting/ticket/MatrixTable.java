package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts rows by impact, urgency and priority. */
final class MatrixTable {

    private static final int LIMIT = 1_000;
    private static final int BITS = 20;

    private final TicketPlan plan;
    private final int impact;
    private final int urgency;
    private final int priority;
    private final Names impacts = new Names("impact", LIMIT);
    private final Names urgencies = new Names("urgency", LIMIT);
    private final Names priorities = new Names("priority", LIMIT);
    private final Tally rows = new Tally();
    private long incomplete;

    MatrixTable(TicketPlan plan) {
        this.plan = plan;
        impact = plan.field(TicketPlan.Role.IMPACT);
        urgency = plan.field(TicketPlan.Role.URGENCY);
        priority = plan.field(TicketPlan.Role.PRIORITY);
    }

    boolean isAsked() {
        return impact >= 0 && urgency >= 0 && priority >= 0;
    }

    void row(@Nullable String[] values) {
        String howMuch = values[impact];
        String howSoon = values[urgency];
        String first = values[priority];
        if (howMuch == null || howSoon == null || first == null) {
            incomplete += howMuch != null || howSoon != null || first != null ? 1 : 0;
            return;
        }
        long key =
                ((long) impacts.number(howMuch) << BITS | urgencies.number(howSoon)) << BITS | priorities.number(first);
        rows.add(key);
    }

    MatrixFigures figures() {
        List<MatrixFigures.Cell> counted = new ArrayList<>();
        int mask = (1 << BITS) - 1;
        rows.toMap()
                .forEach((key, count) -> counted.add(new MatrixFigures.Cell(
                        impacts.name((int) (key >> (2 * BITS))),
                        urgencies.name((int) (key >> BITS) & mask),
                        priorities.name((int) (key & mask)),
                        Optional.empty(),
                        count)));
        counted.sort(Comparator.comparing(MatrixFigures.Cell::impact)
                .thenComparing(MatrixFigures.Cell::urgency)
                .thenComparing(
                        Comparator.comparingLong(MatrixFigures.Cell::rows).reversed())
                .thenComparing(MatrixFigures.Cell::priority));
        List<MatrixFigures.Cell> cells =
                plan.matrix.map(matrix -> declared(counted, matrix)).orElseGet(() -> mostFrequent(counted));
        return new MatrixFigures(plan.matrix.isPresent(), rows.count(), incomplete, cells);
    }

    private static List<MatrixFigures.Cell> declared(List<MatrixFigures.Cell> cells, PriorityMatrix matrix) {
        return cells.stream()
                .map(cell -> wanting(cell, matrix.priority(cell.impact(), cell.urgency())))
                .toList();
    }

    private static List<MatrixFigures.Cell> mostFrequent(List<MatrixFigures.Cell> cells) {
        Map<PriorityMatrix.Cell, String> first = new HashMap<>();
        cells.forEach(
                cell -> first.putIfAbsent(new PriorityMatrix.Cell(cell.impact(), cell.urgency()), cell.priority()));
        return declared(cells, new PriorityMatrix(first));
    }

    private static MatrixFigures.Cell wanting(MatrixFigures.Cell cell, Optional<String> wanted) {
        return new MatrixFigures.Cell(cell.impact(), cell.urgency(), cell.priority(), wanted, cell.rows());
    }
}
