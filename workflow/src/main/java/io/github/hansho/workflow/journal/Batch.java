package io.github.hansho.workflow.journal;

import java.util.List;
import java.util.Optional;

/**
 * What one command keeps: all of it or nothing.
 *
 * @param tenant whose record it is
 * @param request the id that makes it idempotent, if there is one
 * @param appends what is added, history by history; each history at most once
 */
public record Batch(String tenant, Optional<String> request, List<Append> appends) {

    /**
     * Keeps an immutable copy.
     *
     * @throws IllegalArgumentException if it adds nothing, or to one history twice
     */
    public Batch {
        appends = List.copyOf(appends);
        if (appends.isEmpty()) {
            throw new IllegalArgumentException("a batch adds to no history");
        }
        if (appends.size() > 1 && appends.stream().map(Append::id).distinct().count() < appends.size()) {
            throw new IllegalArgumentException("a batch adds to one history twice: "
                    + appends.stream().map(Append::id).toList());
        }
    }
}
