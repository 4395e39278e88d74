package io.github.hansho.core.incident;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions that somebody was asked for and that are not made yet.
 *
 * @param open what is asked, by the decision's id; at most {@value #LIMIT}
 * @param asked how many were asked for
 */
public record Decisions(Map<String, Request> open, int asked) {

    /** The most decisions that are open at once. */
    public static final int LIMIT = 32;

    /** None asked for. */
    public static final Decisions NONE = new Decisions(Map.of(), 0);

    /** Keeps an immutable copy in the order asked. */
    public Decisions {
        open = open.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(open));
    }

    /**
     * A decision that is asked for.
     *
     * @param of who is to decide: a role, a team or a person
     * @param options the ids of the options
     * @param otherwise the option that holds when nobody answers in time
     * @param answerBy when that is
     */
    public record Request(String of, List<String> options, Optional<String> otherwise, Instant answerBy) {
        /** Keeps an immutable copy. */
        public Request {
            options = List.copyOf(options);
        }
    }

    /** Returns these with one more decision asked for. */
    public Decisions with(String decision, Request request) {
        Map<String, Request> copy = new LinkedHashMap<>(open);
        copy.put(decision, request);
        return new Decisions(copy, asked + 1);
    }

    /** Returns these with a decision made, or no longer waited for. */
    public Decisions without(String decision) {
        Map<String, Request> copy = new LinkedHashMap<>(open);
        copy.remove(decision);
        return new Decisions(copy, asked);
    }
}
