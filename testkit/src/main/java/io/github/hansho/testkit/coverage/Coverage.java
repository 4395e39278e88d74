package io.github.hansho.testkit.coverage;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The question what happens at every instant: for all opening instants of a stretch and all combinations of the fields that
 * the plan's rules name.
 *
 * <p>It is answered exactly, without sampling: between two breakpoints the engine gives the same answer, and every
 * breakpoint follows from the answers before it. A guard written in code is taken at its word about when it may change.
 * What is asked is what the engine itself would do: each answer is a forecast, and can be had again from it.
 */
public final class Coverage {

    private final Plan plan;
    private final Directory directory;
    private final Optional<Duration> ahead;

    private Coverage(Plan plan, Directory directory, Optional<Duration> ahead) {
        this.plan = plan;
        this.directory = directory;
        this.ahead = ahead;
    }

    /** Returns the question about a plan with its own rosters. */
    public static Coverage of(Plan plan) {
        return new Coverage(plan, plan.directory(), Optional.empty());
    }

    /** Returns the question with other rosters. */
    public Coverage with(Directory other) {
        return new Coverage(plan, other, ahead);
    }

    /**
     * Returns the question looking ahead from each opening for so long; unless it is said, for as long as the longest ladder
     * takes with all its passes after the longest span that a condition names, and a day.
     *
     * @throws IllegalArgumentException if it is not longer than nothing
     */
    public Coverage ahead(Duration span) {
        if (span.isNegative() || span.isZero()) {
            throw new IllegalArgumentException("time to look ahead is " + span + ", it has to be longer than nothing");
        }
        return new Coverage(plan, directory, Optional.of(span));
    }

    /** Returns the question about the opening instants of a stretch. */
    public Over over(Stretch stretch) {
        return new Over(this, stretch);
    }

    /** The question about some opening instants. */
    public static final class Over {

        private final Coverage coverage;
        private final Stretch stretch;

        private Over(Coverage coverage, Stretch stretch) {
            this.coverage = coverage;
            this.stretch = stretch;
        }

        /**
         * Answers it for the case that nobody acknowledges, moves or changes anything.
         *
         * @throws CoverageException if there are more combinations than can be tried, or a million facts would not
         *     be enough to simulate it
         */
        public Covered nobodyReacting() {
            return nobodyReacting(Work.LIMIT);
        }

        Covered nobodyReacting(long limit) {
            Work work = new Work(limit);
            Probe probe = Probe.of(coverage.plan, coverage.directory, coverage.ahead);
            Openings openings = new Openings(coverage.plan, probe.reads());
            List<World> worlds = openings.groups().stream()
                    .map(group -> new World(group, new Sweep(probe, openings, group.get(0), work).over(stretch)))
                    .toList();
            return new Covered(probe, openings, stretch, worlds);
        }
    }
}
