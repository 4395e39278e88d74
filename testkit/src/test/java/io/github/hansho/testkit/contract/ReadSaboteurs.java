package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Journals that read a little wrongly. */
final class ReadSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("readsFactsInTheOrderKept", "mixes up the fifth and sixth", SwapsTheLast::new),
            new Saboteur<>("readsExactlyTheTailAfterARevision", "stops one too early", StopsEarly::new),
            new Saboteur<>("tellsTheLatestFactWithItsRevision", "tells the first", TellsTheFirst::new),
            new Saboteur<>("readsNothingAfterTheLastRevision", "repeats the last fact", RepeatsTheLast::new),
            new Saboteur<>("readsNothingOfAnUnknownHistory", "throws while it is empty", ThrowsWhenEmpty::new),
            new Saboteur<>("tellsHistoriesOfOneNameApartByTheirKind", "looks at the name only", NameOnly::new),
            new Saboteur<>("neverChangesAListHandedOut", "hands out a view", HandsOutAView::new),
            new Saboteur<>("handsOutListsThatNobodyCanChange", "of facts, it does not", Changeable.Facts::new),
            new Saboteur<>("handsOutListsThatNobodyCanChange", "of what is due, it does not", Changeable.Due::new),
            new Saboteur<>("handsOutListsThatNobodyCanChange", "of entries, it does not", Changeable.Entries::new));

    private ReadSaboteurs() {}

    /** Changes what is read of one history. */
    private static class Reading extends NearlyRight {
        private final BinaryOperator<List<Fact>> change;

        /** Given all facts of the history and those that were to be read. */
        Reading(BinaryOperator<List<Fact>> change) {
            this.change = change;
        }

        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return change.apply(right.read(tenant, id, 0), right.read(tenant, id, after));
        }
    }

    private static final class SwapsTheLast extends Reading {
        SwapsTheLast() {
            super((all, facts) -> facts.size() == 6
                    ? List.of(facts.get(0), facts.get(1), facts.get(2), facts.get(3), facts.get(5), facts.get(4))
                    : facts);
        }
    }

    private static final class TellsTheFirst extends NearlyRight {
        @Override
        public Optional<KeptFact> last(String tenant, HistoryId id) {
            return right.read(tenant, id, 0).stream().findFirst().map(fact -> new KeptFact(id, 1, fact));
        }
    }

    private static final class StopsEarly extends Reading {
        StopsEarly() {
            super((all, facts) ->
                    facts.size() > 1 && facts.size() < all.size() ? facts.subList(0, facts.size() - 1) : facts);
        }
    }

    private static final class RepeatsTheLast extends Reading {
        RepeatsTheLast() {
            super((all, facts) -> facts.isEmpty() && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : facts);
        }
    }

    private static final class ThrowsWhenEmpty extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            if (right.after(0, Optional.empty(), 1).isEmpty()) {
                throw new IllegalStateException("no history yet");
            }
            return right.read(tenant, id, after);
        }
    }

    private static final class NameOnly extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            List<Fact> found = right.read(tenant, new HistoryId(HistoryId.Kind.INCIDENT, id.value()), after);
            return found.isEmpty() ? right.read(tenant, id, after) : found;
        }
    }

    private static final class HandsOutAView extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return new AbstractList<>() {
                @Override
                public Fact get(int index) {
                    return right.read(tenant, id, after).get(index);
                }

                @Override
                public int size() {
                    return right.read(tenant, id, after).size();
                }

                @Override
                public void clear() {
                    throw new UnsupportedOperationException("not even when there is nothing in it");
                }
            };
        }
    }

    /** One of the three lists is a list like any other. */
    private static final class Changeable {

        private static final class Facts extends NearlyRight {
            @Override
            public List<Fact> read(String tenant, HistoryId id, long after) {
                return new ArrayList<>(right.read(tenant, id, after));
            }
        }

        private static final class Due extends NearlyRight {
            @Override
            public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
                return new ArrayList<>(right.due(tenant, kind, upTo, limit, lease));
            }
        }

        private static final class Entries extends NearlyRight {
            @Override
            public List<Entry> after(long position, Optional<String> tenant, int limit) {
                return new ArrayList<>(right.after(position, tenant, limit));
            }
        }
    }
}
