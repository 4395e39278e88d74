package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.InMemoryJournal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Nights in which the process goes down every few commits: only the journal survives, everything else is made anew. */
class NightCrashTest {

    /** As many as are asked for by {@code -Dfaults.crashes=…}. */
    private static final int CRASHES = Integer.getInteger("faults.crashes", 2_000);

    private static final int NIGHTS = 5;

    @Test
    void nothingIsLostAndNothingDoneTwiceInThousandsOfCrashes() {
        Map<Long, Map<String, List<Fact>>> whole = new HashMap<>();
        Map<CrashingJournal.Where, Integer> crashes = new EnumMap<>(CrashingJournal.Where.class);
        int rangAgain = 0;
        for (int night = 0; sum(crashes) < CRASHES; night++) {
            long seed = night % NIGHTS;
            InMemoryJournal kept = new InMemoryJournal();
            CrashingJournal journal = new CrashingJournal(kept, new SplittableRandom(night), 0.1 + 0.15 * (night % 4));
            NightStory story = Offices.play(seed, journal);
            Map<String, List<Fact>> expected =
                    whole.computeIfAbsent(seed, one -> Offices.facts(Offices.play(one, new InMemoryJournal())));
            assertThat(Account.of(expected, story, story.calls(), kept))
                    .as("night %d", night)
                    .isEqualTo(Account.CLEAN);
            rangAgain += story.calls().size()
                    - (int) story.calls().stream().distinct().count();
            journal.crashes().forEach((where, count) -> crashes.merge(where, count, Integer::sum));
        }
        System.out.println("crashes " + sum(crashes) + " " + crashes + ": accepted commands lost 0, facts twice 0,"
                + " steps fired twice 0, steps never fired 0, notifications lost 0; rang again with the same key "
                + rangAgain);
        for (CrashingJournal.Where where : CrashingJournal.Where.values()) {
            assertThat(crashes.get(where)).as("crashes %s", where).isGreaterThan(CRASHES / 5);
        }
        assertThat(rangAgain).as("calls that rang again after a crash").isPositive();
    }

    private static int sum(Map<CrashingJournal.Where, Integer> crashes) {
        return crashes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
