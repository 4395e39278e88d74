package io.github.hansho.reporting.report;

import io.github.hansho.core.text.Label;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words for the ids that histories hold: facts name people, states and severities by id only, the words are the host's.
 *
 * <p>An id without words is shown as it is. The order in which severities and priorities are given is the order in which
 * tables list them.
 *
 * @param words the words by sort and id
 */
public record Glossary(Map<Sort, Map<String, Label>> words) {

    /** No words: every id is shown as it is. */
    public static final Glossary NONE = new Glossary(Map.of());

    /** What sort of thing an id names. */
    public enum Sort {
        /** A person, role, team or organisation. */
        PARTY,
        /** A rule that acts by itself. */
        RULE,
        /** A state of the lifecycle. */
        STATE,
        /** A severity of the plan. */
        SEVERITY,
        /** A priority of the plan. */
        PRIORITY,
        /** A way to tell or call somebody. */
        CHANNEL,
        /** A named grant. */
        AUTHORITY,
        /** The criteria by which an incident is declared. */
        CRITERIA,
        /** A kind of evidence. */
        EVIDENCE
    }

    /** Keeps an immutable copy in the order given. */
    public Glossary {
        Map<Sort, Map<String, Label>> copy = new EnumMap<>(Sort.class);
        words.forEach((sort, labels) -> copy.put(sort, Collections.unmodifiableMap(new LinkedHashMap<>(labels))));
        words = Collections.unmodifiableMap(copy);
    }

    /** Returns this with the words for one id. */
    public Glossary with(Sort sort, String id, Label label) {
        Map<Sort, Map<String, Label>> copy = new EnumMap<>(Sort.class);
        copy.putAll(words);
        Map<String, Label> labels = new LinkedHashMap<>(words.getOrDefault(sort, Map.of()));
        labels.put(id, label);
        copy.put(sort, labels);
        return new Glossary(copy);
    }

    /** Returns the words for an id. */
    public Optional<Label> of(Sort sort, String id) {
        return Optional.ofNullable(words.getOrDefault(sort, Map.of()).get(id));
    }

    /** Returns the ids of a sort in the order given. */
    public List<String> ids(Sort sort) {
        return List.copyOf(words.getOrDefault(sort, Map.of()).keySet());
    }
}
