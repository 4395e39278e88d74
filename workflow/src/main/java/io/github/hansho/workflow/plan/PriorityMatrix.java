package io.github.hansho.workflow.plan;

import io.github.hansho.workflow.field.Scale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which priority (対応優先度) follows from impact (影響度) and urgency (緊急度).
 *
 * <p>A matrix that was read is total over its two scales, and more of either never lowers the priority.
 *
 * @param impacts the impacts, lowest first
 * @param urgencies the urgencies, lowest first
 * @param priorities the priorities, lowest first
 * @param cells the priority by impact and urgency
 */
public record PriorityMatrix(Scale impacts, Scale urgencies, Scale priorities, Map<String, Map<String, String>> cells) {

    /** The matrix of a plan that has none: no priority follows from anything. */
    public static final PriorityMatrix NONE = new PriorityMatrix(Scale.NONE, Scale.NONE, Scale.NONE, Map.of());

    /** Keeps an immutable copy of the cells. */
    public PriorityMatrix {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        cells.forEach((impact, row) -> copy.put(impact, Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        cells = Collections.unmodifiableMap(copy);
    }

    /** Returns the priority that follows; empty if the plan has no such impact or urgency. */
    public Optional<String> derive(String impact, String urgency) {
        return Optional.ofNullable(cells.getOrDefault(impact, Map.of()).get(urgency));
    }
}
