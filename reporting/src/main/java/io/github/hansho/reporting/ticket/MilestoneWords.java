package io.github.hansho.reporting.ticket;

import java.util.Collection;
import java.util.TreeSet;

/** Says what a milestone is. */
final class MilestoneWords {

    private MilestoneWords() {}

    static String of(Milestone milestone, Wording words) {
        if (milestone instanceof Milestone.FirstRow) {
            return words.text("milestone.first-row");
        }
        if (milestone instanceof Milestone.LastRow) {
            return words.text("milestone.last-row");
        }
        if (milestone instanceof Milestone.Column column) {
            return words.text("milestone.column", "name", column.name());
        }
        if (milestone instanceof Milestone.FirstRowIn in) {
            return words.text("milestone.first-in", "states", listed(in.states()));
        }
        return milestone instanceof Milestone.FirstRowNotIn not
                ? words.text("milestone.first-not-in", "states", listed(not.states()))
                : words.text("milestone.last-in", "states", listed(((Milestone.LastRowIn) milestone).states()));
    }

    private static String listed(Collection<String> states) {
        return String.join(", ", new TreeSet<>(states));
    }
}
