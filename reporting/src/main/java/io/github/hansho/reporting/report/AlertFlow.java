package io.github.hansho.reporting.report;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertGrouped;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.AlertsCounted;
import io.github.hansho.core.vocabulary.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the alerts received in a period.
 *
 * <p>An alert goes with its group: into its incident, else by the group's latest verdict. Repeats, which are counted and not
 * stored one by one, make a line of their own, except those of what was authorised.
 */
final class AlertFlow {

    /** What became of an alert that is in no incident. */
    enum Fate {
        /** It was what it said, and was allowed. */
        AUTHORISED,
        /** The same alert came again and was only counted. */
        REPEATED,
        /** It was judged to be nothing. */
        DISMISSED,
        /** It was judged real or suspected, and is in no incident. */
        JUDGED_REAL,
        /** Somebody looked and could not say. */
        UNDECIDED,
        /** It waits for a review. */
        HELD,
        /** Nobody looked at it. */
        NEVER_LOOKED_AT
    }

    private final Map<Fate, Long> byFate = new EnumMap<>(Fate.class);
    private final Map<String, Long> byIncident = new TreeMap<>();
    private final List<AlertGroup> neverLookedAt = new ArrayList<>();
    private long total;

    private AlertFlow() {}

    static AlertFlow of(Collection<AlertHistory> alerts, Interval period) {
        AlertFlow flow = new AlertFlow();
        alerts.forEach(alert -> flow.read(alert, period));
        return flow;
    }

    long total() {
        return total;
    }

    long of(Fate fate) {
        return byFate.getOrDefault(fate, 0L);
    }

    /** Returns how many are in each incident, by its reference. */
    Map<String, Long> byIncident() {
        return byIncident;
    }

    /** Returns the groups that nobody looked at. */
    List<AlertGroup> neverLookedAt() {
        return neverLookedAt;
    }

    private void read(AlertHistory alert, Interval period) {
        long stored = period.contains(alert.received().stamp().at()) ? 1 : 0;
        long repeats = 0;
        for (AlertChange change : alert.changes()) {
            if (period.contains(change.stamp().at())) {
                stored += change instanceof AlertGrouped ? 1 : 0;
                repeats += change instanceof AlertsCounted counted ? counted.count() : 0;
            }
        }
        if (stored + repeats == 0) {
            return;
        }
        total += stored + repeats;
        AlertGroup group = alert.group();
        if (group.incident().isPresent()) {
            byFate.merge(Fate.REPEATED, repeats, Long::sum);
            byIncident.merge(group.incident().get(), stored, Long::sum);
            return;
        }
        Fate fate = fate(group);
        boolean together = fate == Fate.AUTHORISED;
        byFate.merge(Fate.REPEATED, together ? 0 : repeats, Long::sum);
        byFate.merge(fate, together ? stored + repeats : stored, Long::sum);
        if (fate == Fate.NEVER_LOOKED_AT) {
            neverLookedAt.add(group);
        }
    }

    /** Returns what became of a group that is in no incident. */
    private static Fate fate(AlertGroup group) {
        if (group.judgement().isEmpty()) {
            return group.heldUntil().isPresent() ? Fate.HELD : Fate.NEVER_LOOKED_AT;
        }
        return switch (group.judgement().get().verdict()) {
            case BENIGN_TRUE_POSITIVE -> Fate.AUTHORISED;
            case FALSE_POSITIVE, INSUFFICIENT_DATA -> Fate.DISMISSED;
            case TRUE_POSITIVE, SUSPECTED -> Fate.JUDGED_REAL;
            case UNDETERMINED -> Fate.UNDECIDED;
        };
    }
}
