package io.github.hansho.core.vocabulary;

import io.github.hansho.core.text.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terms in an order, published somewhere under a version, to which one can always add what they have no code for.
 *
 * <p>It is open: a term that it does not know is kept as it is, and counts as other.
 */
public final class Vocabulary {

    private final String id;
    private final String version;
    private final String source;
    private final String licence;
    private final Map<String, Term> terms;

    private Vocabulary(String id, String version, String source, String licence, Map<String, Term> terms) {
        this.id = id;
        this.version = version;
        this.source = source;
        this.licence = licence;
        this.terms = terms;
    }

    /**
     * Makes a vocabulary of terms in their order, each class before its types.
     *
     * @param id a short name, such as {@code rsit}
     * @param version the publisher's version
     * @param source who publishes it, and where
     * @param licence under which terms it may be used, and what in it is not the publisher's
     * @throws IllegalArgumentException if two terms have one code, or a type stands before its class
     */
    public static Vocabulary of(String id, String version, String source, String licence, List<Term> terms) {
        Map<String, Term> byCode = new LinkedHashMap<>();
        for (Term term : terms) {
            if (term.hasType() && !byCode.containsKey(term.classCode())) {
                throw new IllegalArgumentException("vocabulary " + id + " has " + term.code() + " and no "
                        + term.classCode() + " before it, put the class first");
            }
            if (byCode.put(term.code(), term) != null) {
                throw new IllegalArgumentException("vocabulary " + id + " has two terms " + term.code() + ", keep one");
            }
        }
        return new Vocabulary(id, version, source, licence, byCode);
    }

    /** Takes the labels from the texts of this package, under the id and the code. */
    static Vocabulary labelled(String id, String version, String source, String licence, List<String> codes) {
        return of(
                id,
                version,
                source,
                licence,
                codes.stream().map(code -> new Term(code, Labels.of(id, code))).toList());
    }

    /** Returns the short name. */
    public String id() {
        return id;
    }

    /** Returns the publisher's version. */
    public String version() {
        return version;
    }

    /** Returns who publishes it, and where. */
    public String source() {
        return source;
    }

    /** Returns under which terms it may be used, and what in it is not the publisher's. */
    public String licence() {
        return licence;
    }

    /** Returns the terms in their order. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** Returns the classes in their order: the terms that are no type of another. */
    public List<Term> classes() {
        return terms.values().stream().filter(term -> !term.hasType()).toList();
    }

    /** Returns the types of a class in their order; none when the class has none or is not known. */
    public List<Term> types(String classCode) {
        return terms.values().stream()
                .filter(term -> term.hasType() && term.classCode().equals(classCode))
                .toList();
    }

    /** Returns the term with the code, if there is one. */
    public Optional<Term> find(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /**
     * Returns the term with the code.
     *
     * @throws UnknownCodeException if there is none
     */
    public Term term(String code) {
        return find(code).orElseThrow(() -> new UnknownCodeException(id + " term", code, List.copyOf(terms.keySet())));
    }

    /** Returns a term for what this vocabulary has no code for. */
    public Term other(Label label) {
        return new Term(Term.OTHER, label);
    }

    /** Returns whether the term is none of this vocabulary's own: its code is not known, or is that for others. */
    public boolean isOther(Term term) {
        return term.code().equals(Term.OTHER) || !terms.containsKey(term.code());
    }

    /** Returns this vocabulary's own term in place of one with its code; any other term as it is, label and all. */
    public Term resolve(Term term) {
        boolean unlabelled = term.label().equals(Label.plain(term.code()));
        return isOther(term) && !unlabelled ? term : terms.getOrDefault(term.code(), term);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
