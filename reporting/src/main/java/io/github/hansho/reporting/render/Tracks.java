package io.github.hansho.reporting.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Level tracks above or below the states, one for each state that moves lead to; short ones run nearest to the states. */
final class Tracks {

    private final Map<Integer, int[]> spans = new LinkedHashMap<>();
    private final Map<Integer, Integer> levels = new LinkedHashMap<>();
    private int count;

    /** Makes a target's track reach over a place. */
    void reach(int target, int x) {
        int[] span = spans.computeIfAbsent(target, id -> new int[] {x, x});
        span[0] = Math.min(span[0], x);
        span[1] = Math.max(span[1], x);
    }

    /** Gives every track its level, so that none lies on another. */
    void settle() {
        List<Map.Entry<Integer, int[]>> order = new ArrayList<>(spans.entrySet());
        order.sort(Comparator.comparingInt(entry -> entry.getValue()[1] - entry.getValue()[0]));
        List<List<int[]>> taken = new ArrayList<>();
        for (Map.Entry<Integer, int[]> entry : order) {
            int level = 0;
            while (level < taken.size() && overlaps(taken.get(level), entry.getValue())) {
                level++;
            }
            if (level == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(level).add(entry.getValue());
            levels.put(entry.getKey(), level);
        }
        count = taken.size();
    }

    int level(int target) {
        return levels.getOrDefault(target, 0);
    }

    int count() {
        return count;
    }

    private static boolean overlaps(List<int[]> taken, int[] span) {
        return taken.stream().anyMatch(other -> span[0] <= other[1] + 12 && other[0] <= span[1] + 12);
    }
}
