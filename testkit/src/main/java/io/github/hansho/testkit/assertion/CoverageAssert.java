package io.github.hansho.testkit.assertion;

import io.github.hansho.testkit.coverage.Combination;
import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.testkit.coverage.Flaw;
import io.github.hansho.testkit.coverage.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what happens at every instant; a failure names the first instant and draws it. */
public final class CoverageAssert extends AbstractAssert<CoverageAssert, Covered> {

    private Predicate<Combination> which = any -> true;

    CoverageAssert(Covered actual) {
        super(actual, CoverageAssert.class);
    }

    /**
     * Goes on about incidents of a severity.
     *
     * @throws IllegalArgumentException if the plan has no such severity
     */
    public CoverageAssert forSeverity(String code) {
        isNotNull();
        if (!actual.plan().severities().has(code)) {
            throw new IllegalArgumentException("severity " + code + " is not in the plan, allowed are "
                    + actual.plan().severities().codes());
        }
        return with("severity", code);
    }

    /** Goes on about incidents opened with a value of a field; where rules do not ask for it, about all. */
    public CoverageAssert with(String field, String value) {
        which = which.and(combination -> combination.allows(field, value));
        return this;
    }

    /** Goes on about calls to a role or a person. */
    public Calls calls(String who) {
        isNotNull();
        return new Calls(this, who);
    }

    /** Checks that nothing is wrong: no role is empty, every step reaches somebody, no person is on both tracks. */
    public CoverageAssert hasNoFindings() {
        return hasNone(Flaw.Kind.values());
    }

    /** Checks that nothing of these kinds is wrong. */
    public CoverageAssert hasNone(Flaw.Kind... kinds) {
        isNotNull();
        some();
        List<Flaw.Kind> unwanted = List.of(kinds);
        actual.findings(which).stream()
                .filter(finding -> unwanted.contains(finding.flaw().kind()))
                .findFirst()
                .ifPresent(finding -> failWithMessage("%s", finding.toText(Locale.ENGLISH)));
        return this;
    }

    private void some() {
        if (actual.worlds().stream()
                .allMatch(world -> world.combinations().stream().noneMatch(which))) {
            failWithMessage("no combination is meant, so nothing would be checked");
        }
    }

    /** Goes on about calls to somebody. */
    public static final class Calls {

        private final CoverageAssert back;
        private final String who;

        private Calls(CoverageAssert back, String who) {
            this.back = back;
            this.who = who;
        }

        /** Checks that a call is made in time after every opening, whenever it is. */
        public CoverageAssert within(Duration limit) {
            back.some();
            Promise promise = back.actual.promise(who, limit, back.which);
            if (!promise.isKept()) {
                back.failWithMessage("%s", promise.toText(Locale.ENGLISH));
            }
            return back;
        }
    }
}
