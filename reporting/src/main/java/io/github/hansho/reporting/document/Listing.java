package io.github.hansho.reporting.document;

import java.util.List;

/**
 * A list of short texts.
 *
 * @param ordered whether the order means something, and the items are numbered
 * @param items the items
 */
public record Listing(boolean ordered, List<String> items) implements Block {

    /** Keeps an immutable copy of the items. */
    public Listing {
        items = List.copyOf(items);
    }

    /** Returns a list whose order means nothing. */
    public static Listing of(List<String> items) {
        return new Listing(false, items);
    }
}
