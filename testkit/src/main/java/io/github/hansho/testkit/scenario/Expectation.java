package io.github.hansho.testkit.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that a run is expected to show. */
public sealed interface Expectation {

    /** Returns what was expected beside what happened. */
    Check check(Run run);

    /** Every wish is accepted, or refused where the scenario says so, and everything that falls due can be done. */
    record AsTold() implements Expectation {
        @Override
        public Check check(Run run) {
            return AnswerChecks.asTold(run);
        }
    }

    /**
     * These calls and no others: one more, one fewer or one second off fails.
     *
     * @param until how far to look; the whole run where absent
     * @param calls the calls, in any order
     */
    record CallsExactly(Optional<Duration> until, List<CallAt> calls) implements Expectation {
        /** Keeps an immutable copy. */
        public CallsExactly {
            calls = List.copyOf(calls);
        }

        @Override
        public Check check(Run run) {
            return CallChecks.exactly(run, until.orElse(run.end()), calls);
        }
    }

    /**
     * A person, or whoever fills a role, is called.
     *
     * @param who the person or role
     * @param within how long after the beginning at the latest; the whole run where absent
     */
    record Called(String who, Optional<Duration> within) implements Expectation {
        @Override
        public Check check(Run run) {
            return CallChecks.called(run, who, within);
        }
    }

    /**
     * Nobody of that name, and nobody in a role of that name, is called.
     *
     * @param who the person or role
     */
    record NeverCalled(String who) implements Expectation {
        @Override
        public Check check(Run run) {
            return CallChecks.never(run, who);
        }
    }

    /**
     * A person answers: acknowledges, or is reached by somebody who speaks with them.
     *
     * @param who the person
     * @param within how long after the beginning at the latest
     */
    record Answered(String who, Duration within) implements Expectation {
        @Override
        public Check check(Run run) {
            return CallChecks.reached(run, "answered", who, within, run.answered(who));
        }
    }

    /**
     * A channel says that something arrived at a person.
     *
     * @param who the person
     * @param within how long after the beginning at the latest
     */
    record Delivered(String who, Duration within) implements Expectation {
        @Override
        public Check check(Run run) {
            return CallChecks.reached(run, "delivered", who, within, run.delivered(who));
        }
    }

    /**
     * What is called next at an instant, had nobody reacted after it.
     *
     * @param at the instant; what is done at it is done
     * @param due when the next call is due; empty when nobody is to be called any more
     * @param who the person or role called; of several, one
     */
    record Next(Duration at, Optional<Duration> due, String who) implements Expectation {
        @Override
        public Check check(Run run) {
            return CallChecks.next(run, at, due, who);
        }
    }

    /**
     * Something is refused at an instant.
     *
     * @param at the instant
     * @param by who wishes it; anybody where absent
     * @param codes the codes of all the reasons, in any order; any where empty
     */
    record RefusedAt(Duration at, Optional<String> by, List<String> codes) implements Expectation {
        /** Keeps an immutable copy. */
        public RefusedAt {
            codes = List.copyOf(codes);
        }

        @Override
        public Check check(Run run) {
            return AnswerChecks.refused(run, at, by, codes);
        }
    }

    /**
     * Who owns the incident that was opened last.
     *
     * @param at the instant; what is done at it is done
     * @param owner the team, role or person
     */
    record OwnedBy(Duration at, String owner) implements Expectation {
        @Override
        public Check check(Run run) {
            return OwnerChecks.ownedBy(run, at, owner);
        }
    }

    /** Every open incident belongs to a team, or to a role, at every instant. */
    record OwnedThroughout() implements Expectation {
        @Override
        public Check check(Run run) {
            return OwnerChecks.throughout(run);
        }
    }

    /**
     * Whoever a hand-over is offered to answers: accepts, declines or sends back. An offer that is taken back before the time
     * is over owes no answer; one that still waits when the run ends has none.
     *
     * @param within how long after the offer at the latest
     */
    record OffersAnswered(Duration within) implements Expectation {
        @Override
        public Check check(Run run) {
            return OwnerChecks.offers(run, within);
        }
    }

    /**
     * A decision is made.
     *
     * @param decision its id, as {@code D-1}
     * @param option the option
     * @param by how long after the beginning at the latest; the whole run where absent
     */
    record DecidedAs(String decision, String option, Optional<Duration> by) implements Expectation {
        @Override
        public Check check(Run run) {
            return AnswerChecks.decided(run, decision, option, by);
        }
    }
}
