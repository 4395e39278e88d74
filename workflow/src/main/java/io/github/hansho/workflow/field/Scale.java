package io.github.hansho.workflow.field;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Grades in order, lowest first: severities, impacts, urgencies, priorities.
 *
 * @param grades the grades, lowest first; each code once
 */
public record Scale(List<Term> grades) {

    /** A scale without grades: whatever is graded by it is not graded. */
    public static final Scale NONE = new Scale(List.of());

    /** The severities of a plan that lists none. */
    public static final Scale SEVERITIES = new Scale(List.of(
            grade("low", "Low", "低"),
            grade("medium", "Medium", "中"),
            grade("high", "High", "高"),
            grade("critical", "Critical", "緊急")));

    /**
     * Keeps an immutable copy.
     *
     * @throws IllegalArgumentException if a code is there twice
     */
    public Scale {
        grades = List.copyOf(grades);
        Set<String> codes = new HashSet<>();
        for (Term grade : grades) {
            if (!codes.add(grade.code())) {
                throw new IllegalArgumentException("grade " + grade.code() + " is there twice, keep one");
            }
        }
    }

    /** Returns a scale of these codes, lowest first, each its own word. */
    public static Scale of(String... codes) {
        return new Scale(List.of(codes).stream()
                .map(code -> new Term(code, Label.plain(code)))
                .toList());
    }

    /** Returns the codes, lowest first. */
    public List<String> codes() {
        return grades.stream().map(Term::code).toList();
    }

    /** Returns whether the scale has a grade of that code. */
    public boolean has(String code) {
        return rank(code) >= 0;
    }

    /** Returns the place of a code, from 0 for the lowest; -1 when the scale does not have it. */
    public int rank(String code) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the words for a code; one that the scale does not have is its own word. */
    public Label label(String code) {
        int rank = rank(code);
        return rank < 0 ? Label.plain(code) : grades.get(rank).label();
    }

    private static Term grade(String code, String english, String japanese) {
        return new Term(code, Label.of(english, japanese));
    }
}
