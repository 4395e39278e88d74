package io.github.hansho.testkit.coverage;

import java.time.Duration;
import java.time.Instant;

/** Counts what is simulated for one question, and ends it where that would take too long. */
final class Work {

    /** The most facts that are simulated: about a minute, and some hundred megabytes. */
    static final long LIMIT = 1_000_000;

    /** What a stretch is judged by before all of it is done: at least a hundredth of it, and twice the limit. */
    private static final int LEAST_PART = 100;

    private static final int MARGIN = 2;

    private final long limit;
    private long done;
    private long before;

    Work(long limit) {
        this.limit = limit;
    }

    /** Begins with the stretch in another world. */
    void begin() {
        before = done;
    }

    /**
     * Counts a forecast.
     *
     * @throws CoverageException if it is one too many, or if the stretch will plainly take more than there may be
     */
    void add(Instant at, long facts, Stretch stretch) {
        done += 1 + facts;
        long whole = stretch.length().toSeconds();
        long part = Duration.between(stretch.from(), at).toSeconds();
        boolean plain = part > 0
                && part >= whole / LEAST_PART
                && (double) (done - before) / part * whole > (double) limit * MARGIN;
        if (done > limit || plain) {
            throw new CoverageException(Words.of("too-long", "stretch", stretch, "limit", limit));
        }
    }
}
