package io.github.hansho.workflow.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows fallbacks from role to role. */
final class Fallbacks {

    private Fallbacks() {}

    /** Returns every circle once, from its first role to the same again. */
    static List<List<String>> cycles(Map<String, String> next) {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : next.keySet()) {
            List<String> way = new ArrayList<>();
            String role = start;
            while (role != null && done.add(role)) {
                way.add(role);
                role = next.get(role);
            }
            if (role != null && way.contains(role)) {
                List<String> cycle = new ArrayList<>(way.subList(way.indexOf(role), way.size()));
                cycle.add(role);
                cycles.add(cycle);
            }
        }
        return cycles;
    }
}
