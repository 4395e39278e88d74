package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.hansho.core.text.Label;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an incident is, in the terms of {@link Rsit}: one primary class or type, and any others besides.
 *
 * <p>The primary is what the attacker was after, the secondaries are the means. A class is always there, a type need not
 * be. Terms are kept as they were given, whether the taxonomy knows them or not. Statistics over secondaries count an
 * incident more than once, so they have to say how they count.
 *
 * @param primary what it is first of all
 * @param secondary what it is besides, in the order of the codes; at most 16, none of them the primary
 */
@JsonPropertyOrder({"primary", "secondary"})
public record Classification(Term primary, Set<Term> secondary) {

    private static final int MOST = 16;
    private static final String TEST = "test";

    private static final Comparator<Term> BY_CODE = Comparator.comparing(Term::code)
            .thenComparing(term -> term.label().in(Locale.ENGLISH))
            .thenComparing(term -> term.label().words().toString());

    /**
     * Keeps the secondaries in the order of their codes.
     *
     * @throws IllegalArgumentException if there is no primary, too many secondaries, or the primary among them
     */
    public Classification {
        if (primary == null) {
            throw new IllegalArgumentException("classification has no primary, give at least a class");
        }
        secondary = secondary == null ? Set.of() : ordered(secondary);
        if (secondary.size() > MOST) {
            throw new IllegalArgumentException("classification " + primary.code() + " has " + secondary.size()
                    + " secondaries, allowed are at most " + MOST);
        }
        if (secondary.contains(primary)) {
            throw new IllegalArgumentException(
                    "classification " + primary.code() + " is primary and secondary at once, give it once");
        }
    }

    /** Returns a classification with the secondaries given, if any. */
    public static Classification of(Term primary, Term... secondary) {
        return new Classification(primary, new LinkedHashSet<>(List.of(secondary)));
    }

    /**
     * Returns a classification by codes of {@link Rsit}: {@code of("fraud/phishing", "malicious-code")}.
     *
     * @throws UnknownCodeException if the taxonomy lacks one of the codes
     */
    public static Classification of(String primary, String... secondary) {
        Vocabulary rsit = Rsit.vocabulary();
        return of(
                rsit.term(primary), List.of(secondary).stream().map(rsit::term).toArray(Term[]::new));
    }

    /** Returns a classification for what the taxonomy has no class for. */
    public static Classification other(Label label) {
        return of(Rsit.vocabulary().other(label));
    }

    /** Returns whether it was only a test, which no statistic may count. */
    @JsonIgnore
    public boolean isTest() {
        return primary.classCode().equals(TEST);
    }

    private static Set<Term> ordered(Collection<Term> terms) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(terms.stream().sorted(BY_CODE).toList()));
    }
}
