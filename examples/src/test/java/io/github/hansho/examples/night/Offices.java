package io.github.hansho.examples.night;

import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Nights at desks over one journal, whose incidents have the same names whenever a desk is made anew. */
final class Offices {

    private static final Plan PLAN = NightStory.plan();

    private Offices() {}

    /** Names what is named at an instant in the same way, whenever the desk was made. */
    private static final class Names implements RandomGenerator {
        private final StoryClock clock;
        private Instant at = Instant.MIN;
        private long drawn;

        Names(StoryClock clock) {
            this.clock = clock;
        }

        void forgetWhatWasDrawn() {
            at = Instant.MIN;
        }

        @Override
        public long nextLong() {
            drawn = clock.instant().equals(at) ? drawn + 1 : 0;
            at = clock.instant();
            return new SplittableRandom(at.getEpochSecond() * 1_000 + drawn).nextLong();
        }
    }

    /** Plays a night over a journal; a desk that crashes is made anew, with nothing but what is kept. */
    static NightStory play(long seed, Journal journal) {
        return NightStory.play(seed, (clock, unused) -> new Staff() {
            @Override
            public IncidentDesk desk() {
                Names names = new Names(clock);
                IncidentDesk desk = IncidentDesk.of(PLAN)
                        .tenant("toto")
                        .clock(clock)
                        .random(names)
                        .journal(journal)
                        .build();
                names.forgetWhatWasDrawn();
                return desk;
            }

            @Override
            public IncidentDesk another(RuntimeException brokenDown) {
                RuntimeException why = brokenDown;
                while (why instanceof CrashingJournal.Crash) {
                    try {
                        return desk();
                    } catch (CrashingJournal.Crash again) {
                        why = again;
                    }
                }
                throw why;
            }
        });
    }

    /** Returns what was kept of each incident, without what became of calls, which may come later after a crash. */
    static Map<String, List<Fact>> facts(NightStory story) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        for (History history : story.desk().records().incidents()) {
            List<Fact> kept = new ArrayList<>();
            kept.add(history.opened());
            history.changes().stream()
                    .filter(change -> !(change instanceof Contacted contacted
                            && contacted.call().isPresent()))
                    .forEach(kept::add);
            facts.put(history.incident().id().value(), kept);
        }
        return facts;
    }
}
