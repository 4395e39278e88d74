package io.github.hansho.core.incident;

import io.github.hansho.core.party.Authority;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Authority granted for one incident by whoever holds it.
 *
 * @param authorities what was granted
 */
public record Grants(Set<Authority> authorities) {

    /** Keeps an immutable copy in a stable order. */
    public Grants {
        authorities = authorities.isEmpty() ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(authorities));
    }

    /** Nothing granted. */
    public static final Grants NONE = new Grants(Set.of());

    /** Returns these with one more authority. */
    public Grants with(Authority authority) {
        Set<Authority> copy = new TreeSet<>(authorities);
        copy.add(authority);
        return new Grants(copy);
    }
}
