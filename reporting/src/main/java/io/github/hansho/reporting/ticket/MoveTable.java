package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts which state follows which. */
final class MoveTable {

    private final Tally pairs = new Tally();

    void move(StateTable.Entry from, StateTable.Entry to) {
        pairs.add(((long) from.number() << 32) | to.number());
    }

    MoveFigures figures(StateTable states) {
        List<MoveFigures.Pair> found = new ArrayList<>();
        pairs.toMap()
                .forEach((pair, count) -> found.add(new MoveFigures.Pair(
                        states.entry((int) (pair >> 32)).state(),
                        states.entry((int) (long) pair).state(),
                        count)));
        found.sort(Comparator.comparingLong(MoveFigures.Pair::count).reversed());
        return new MoveFigures(found);
    }
}
