package io.github.hansho.core.incident;

import io.github.hansho.core.vocabulary.Track;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The ladders that an incident's escalations climb.
 *
 * @param byRun each by its run, in the order in which they began; at most {@value #LIMIT}
 */
public record Ladders(Map<String, Ladder> byRun) {

    /** The most ladders. */
    public static final int LIMIT = 32;

    /** Nothing escalates. */
    public static final Ladders NONE = new Ladders(Map.of());

    /** Keeps an immutable copy in the order given. */
    public Ladders {
        byRun = byRun.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(byRun));
    }

    /** Returns the ladder of a run. */
    public Optional<Ladder> of(String run) {
        return Optional.ofNullable(byRun.get(run));
    }

    /** Returns these with a ladder begun or climbed. */
    public Ladders with(Ladder ladder) {
        Map<String, Ladder> copy = new LinkedHashMap<>(byRun);
        copy.put(ladder.run(), ladder);
        return new Ladders(copy);
    }

    /** Returns these with every ladder of a track changed. */
    public Ladders each(Track track, UnaryOperator<Ladder> change) {
        if (byRun.isEmpty()) {
            return this;
        }
        Map<String, Ladder> copy = new LinkedHashMap<>(byRun);
        copy.replaceAll((run, ladder) -> ladder.track() == track ? change.apply(ladder) : ladder);
        return new Ladders(copy);
    }

    /** Returns the ladder of a rule on a track. */
    public Optional<Ladder> of(String rule, Track track) {
        for (Ladder ladder : byRun.values()) {
            if (ladder.track() == track && ladder.rule().equals(rule)) {
                return Optional.of(ladder);
            }
        }
        return Optional.empty();
    }

    /** Returns these without the ladder of a run. */
    public Ladders without(String run) {
        Map<String, Ladder> copy = new LinkedHashMap<>(byRun);
        copy.remove(run);
        return new Ladders(copy);
    }

    /** Returns these without the ladders of other runs. */
    public Ladders only(Set<String> runs) {
        Map<String, Ladder> copy = new LinkedHashMap<>(byRun);
        copy.keySet().retainAll(runs);
        return new Ladders(copy);
    }
}
