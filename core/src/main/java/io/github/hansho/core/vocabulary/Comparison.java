package io.github.hansho.core.vocabulary;

/** How one grade stands to another, where a grade may be one that says nothing. */
public enum Comparison {
    /** The first is lower. */
    LOWER,
    /** Both are the same. */
    SAME,
    /** The first is higher. */
    HIGHER,
    /** One of them cannot be judged, so nothing can be said; not even that it is the same as another such. */
    UNKNOWN;

    /** Compares the places of two constants on a scale that lists its highest grade first. */
    static <E extends Enum<E>> Comparison ofRanks(E first, E second, E unjudged) {
        if (first == unjudged || second == unjudged) {
            return UNKNOWN;
        }
        int order = second.compareTo(first);
        return order == 0 ? SAME : order < 0 ? LOWER : HIGHER;
    }
}
