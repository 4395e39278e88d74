package io.github.hansho.examples.night;

import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        private boolean begun;

        Names(StoryClock clock) {
            this.clock = clock;
        }

        void begin() {
            begun = true;
        }

        @Override
        public long nextLong() {
            if (!begun) {
                return new SplittableRandom(drawn++).nextLong();
            }
            drawn = clock.instant().equals(at) ? drawn + 1 : 0;
            at = clock.instant();
            return new SplittableRandom(at.getEpochSecond() * 1_000 + drawn).nextLong();
        }
    }

    /** Plays a night over a journal; a desk that crashes is made anew, with nothing but what is kept. */
    static NightStory play(long seed, Journal journal) {
        return play(seed, journal, Notebook.NONE);
    }

    /** Goes on with a night where a notebook ends. */
    static NightStory play(long seed, Journal journal, Notebook notebook) {
        return NightStory.play(seed, (clock, unused) -> new Staff() {
            @Override
            public IncidentDesk desk() {
                Optional<IncidentDesk> desk = Optional.empty();
                while (desk.isEmpty()) {
                    desk = Offices.made(journal, clock);
                }
                return desk.get();
            }

            @Override
            public Notebook notebook() {
                return notebook;
            }

            @Override
            public IncidentDesk another(RuntimeException brokenDown) {
                if (brokenDown instanceof CrashingJournal.Crash) {
                    return desk();
                }
                throw brokenDown;
            }
        });
    }

    /** Returns a desk, unless making it crashes, too. */
    private static Optional<IncidentDesk> made(Journal journal, StoryClock clock) {
        try {
            return Optional.of(desk(journal, clock));
        } catch (CrashingJournal.Crash again) {
            return Optional.empty();
        }
    }

    /** Returns a desk that bears the same name whenever it is made, and so takes over what it had leased. */
    static IncidentDesk desk(Journal journal, StoryClock clock) {
        Names names = new Names(clock);
        IncidentDesk desk = IncidentDesk.of(PLAN)
                .tenant("toto")
                .clock(clock)
                .random(names)
                .journal(journal)
                .build();
        names.begin();
        return desk;
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
                    .map(Offices::withoutCount)
                    .forEach(kept::add);
            facts.put(history.incident().id().value(), kept);
        }
        return facts;
    }

    /** How many facts were there when a decision was made, those about calls among them. */
    private static Fact withoutCount(Fact fact) {
        return fact instanceof DecisionMade made
                ? new DecisionMade(made.stamp(), made.decision(), made.option(), made.byDefault(), 0, made.reason())
                : fact;
    }
}
