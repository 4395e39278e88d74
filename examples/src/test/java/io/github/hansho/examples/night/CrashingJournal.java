package io.github.hansho.examples.night;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.Journal;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A journal that takes the process with it before, inside and after commits, as chance has it; what it kept stays. */
final class CrashingJournal extends ForwardingJournal {

    /** The process is gone. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process is gone", null, false, false);
        }
    }

    /** Where it went. */
    enum Where {
        BEFORE,
        INSIDE,
        AFTER
    }

    private final RandomGenerator random;
    private final double share;
    private final Map<Where, Integer> crashes = new EnumMap<>(Where.class);

    CrashingJournal(Journal journal, RandomGenerator random, double share) {
        super(journal);
        this.random = random;
        this.share = share;
    }

    Map<Where, Integer> crashes() {
        return crashes;
    }

    /** A crash inside a transaction is one whose writes are all undone: nothing is seen of it. */
    @Override
    public AppendResult append(Batch batch) {
        if (random.nextDouble() >= share) {
            return super.append(batch);
        }
        Where where = Where.values()[random.nextInt(3)];
        if (where == Where.AFTER) {
            super.append(batch);
        }
        crashes.merge(where, 1, Integer::sum);
        throw new Crash();
    }
}
