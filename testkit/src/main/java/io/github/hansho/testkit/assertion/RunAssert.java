package io.github.hansho.testkit.assertion;

import io.github.hansho.testkit.scenario.CallAt;
import io.github.hansho.testkit.scenario.Check;
import io.github.hansho.testkit.scenario.Expectation;
import io.github.hansho.testkit.scenario.Run;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a run. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {

    RunAssert(Run run) {
        super(run, RunAssert.class);
    }

    /** Checks that these calls were made and no others: one more, one fewer or one second off fails. */
    public RunAssert calledExactly(CallAt... calls) {
        return meets(new Expectation.CallsExactly(Optional.empty(), List.of(calls)));
    }

    /** Checks that a person, or somebody in a role of that name, was called, and goes on about that. */
    public CalledAssert called(String who) {
        meets(new Expectation.Called(who, Optional.empty()));
        return new CalledAssert(this, who);
    }

    /** Checks that neither a person of that name nor anybody in a role of that name was called. */
    public RunAssert neverCalled(String who) {
        return meets(new Expectation.NeverCalled(who));
    }

    /** Checks that a person acknowledged, or spoke with whoever called, in time after the beginning. */
    public RunAssert answered(String person, Duration within) {
        return meets(new Expectation.Answered(person, within));
    }

    /** Checks that a channel said in time after the beginning that something arrived at a person. */
    public RunAssert delivered(String person, Duration within) {
        return meets(new Expectation.Delivered(person, within));
    }

    /**
     * Checks who would have been called next, had nobody reacted.
     *
     * @param at seen from when
     * @param due when the call is due
     * @param who the role or person that is called
     */
    public RunAssert callsNext(Duration at, Duration due, String who) {
        return meets(new Expectation.Next(at, Optional.of(due), who));
    }

    /** Checks that something a person wished was refused at an instant, for all these reasons where any are given. */
    public RunAssert refused(Duration at, String by, String... codes) {
        return meets(new Expectation.RefusedAt(at, Optional.of(by), List.of(codes)));
    }

    /** Checks who owned the incident that was opened last. */
    public RunAssert ownedBy(Duration at, String owner) {
        return meets(new Expectation.OwnedBy(at, owner));
    }

    /** Checks that every open incident belonged to a team or role all the time: minutes without an owner are 0. */
    public RunAssert ownedThroughout() {
        return meets(new Expectation.OwnedThroughout());
    }

    /** Checks that every hand-over offered was accepted, declined or sent back in time. */
    public RunAssert everyOfferAnsweredWithin(Duration within) {
        return meets(new Expectation.OffersAnswered(within));
    }

    /** Checks what was decided. */
    public RunAssert decided(String decision, String option) {
        return meets(new Expectation.DecidedAs(decision, option, Optional.empty()));
    }

    /** Checks any expectation; a failure shows it beside what happened. */
    public RunAssert meets(Expectation expectation) {
        isNotNull();
        Check check = expectation.check(actual);
        if (!check.holds()) {
            failWithMessage("%s", check.beside(actual, Locale.ENGLISH));
        }
        return this;
    }
}
