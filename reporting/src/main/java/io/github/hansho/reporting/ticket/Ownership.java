package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows who has a ticket. A row that names no group leaves the ticket with the last group named. */
final class Ownership {

    private static final int LIMIT = 100_000;

    private final Names groups = new Names("group", LIMIT);
    private final List<Tally> stays = new ArrayList<>();
    private final Tally pairs = new Tally();
    private final Tally changes = new Tally();
    private long unstatedRows;
    private long unstatedCases;
    private long reassigned;
    private long bounced;
    private long bounces;

    /** Who had one ticket so far. */
    static final class Trail {
        int group;
        int before;
        long since;
        long changes;
        long bounces;

        void begin() {
            group = -1;
            before = -1;
            changes = 0;
            bounces = 0;
        }
    }

    void row(Trail trail, @Nullable String name, long time) {
        if (name == null) {
            unstatedRows++;
            return;
        }
        int group = groups.number(name);
        if (group == trail.group) {
            return;
        }
        if (trail.group >= 0) {
            stay(trail, time);
            pairs.add(((long) trail.group << 32) | group);
            trail.changes++;
            trail.bounces += group == trail.before ? 1 : 0;
        }
        trail.before = trail.group;
        trail.group = group;
        trail.since = time;
    }

    void finish(Trail trail, long lastTime) {
        if (trail.group < 0) {
            unstatedCases++;
            return;
        }
        stay(trail, lastTime);
        changes.add(trail.changes);
        bounces += trail.bounces;
        bounced += trail.bounces > 0 ? 1 : 0;
        reassigned += trail.changes > 0 ? 1 : 0;
    }

    private void stay(Trail trail, long until) {
        while (stays.size() < groups.size()) {
            stays.add(new Tally());
        }
        if (trail.since != TicketRow.NO_TIME && until != TicketRow.NO_TIME) {
            stays.get(trail.group).add(until - trail.since);
        }
    }

    OwnershipFigures figures(TicketPlan plan) {
        List<OwnershipFigures.HandOver> handOvers = new ArrayList<>();
        pairs.toMap()
                .forEach((pair, count) -> handOvers.add(new OwnershipFigures.HandOver(
                        groups.name((int) (pair >> 32)), groups.name((int) (long) pair), count)));
        handOvers.sort(Comparator.comparingLong(OwnershipFigures.HandOver::count)
                .reversed()
                .thenComparing(OwnershipFigures.HandOver::from)
                .thenComparing(OwnershipFigures.HandOver::to));
        List<OwnershipFigures.GroupTime> times = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            Summary summary = stays.get(i).summary(plan.method, plan.floor);
            times.add(new OwnershipFigures.GroupTime(groups.name(i), summary));
        }
        times.sort(Comparator.comparing(OwnershipFigures.GroupTime::total)
                .reversed()
                .thenComparing(OwnershipFigures.GroupTime::group));
        return new OwnershipFigures(
                groups.size(),
                unstatedRows,
                unstatedCases,
                reassigned,
                bounced,
                bounces,
                changes.summary(plan.method, plan.floor),
                handOvers,
                times);
    }
}
