package io.github.hansho.reporting.document;

import java.util.List;

/**
 * Names with a value each, as at the head of a form.
 *
 * @param entries the entries, in order; a name may come twice
 */
public record KeyValues(List<Entry> entries) implements Block {

    /**
     * A name and its value.
     *
     * @param key the name
     * @param value the value, or why there is none
     */
    public record Entry(String key, Value value) {}

    /** Keeps an immutable copy of the entries. */
    public KeyValues {
        entries = List.copyOf(entries);
    }
}
