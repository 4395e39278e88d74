package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.journal.HistoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose turn it is: one call of each incident, then another of each, so that no incident waits for all of another's. */
final class Turns {

    private Turns() {}

    /** Returns the keys of deliveries, incident by incident in turn; within an incident they stay in order. */
    static List<String> of(List<HistoryId> deliveries) {
        Map<String, List<String>> byIncident = new LinkedHashMap<>();
        for (HistoryId id : deliveries) {
            byIncident
                    .computeIfAbsent(Call.incident(id.value()), incident -> new ArrayList<>())
                    .add(id.value());
        }
        List<String> turns = new ArrayList<>(deliveries.size());
        List<List<String>> left = new ArrayList<>(byIncident.values());
        for (int turn = 0; !left.isEmpty(); turn++) {
            int now = turn;
            left.removeIf(keys -> keys.size() <= now);
            left.forEach(keys -> turns.add(keys.get(now)));
        }
        return turns;
    }
}
