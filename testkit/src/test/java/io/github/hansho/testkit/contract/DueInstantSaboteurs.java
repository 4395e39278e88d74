package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Journals that have a smaller idea of time. */
final class DueInstantSaboteurs {

    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant THE_END = Instant.parse("2038-01-19T03:14:07Z");

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("tellsWhatIsDueToTheNanosecond", "asks in microseconds", () -> new Microseconds(0)),
            new Saboteur<>("tellsWhatIsDueToTheNanosecond", "rounds microseconds up", () -> new Microseconds(1)),
            new Saboteur<>(
                    "tellsWhatIsDueInAnyYear",
                    "takes negative seconds for never",
                    () -> new Forgetting(at -> at.isBefore(Instant.EPOCH))),
            new Saboteur<>(
                    "tellsWhatIsDueInAnyYear", "takes second 0 for never", () -> new Forgetting(Instant.EPOCH::equals)),
            new Saboteur<>("tellsWhatIsDueInAnyYear", "ends in 2038", () -> new Forgetting(at -> at.isAfter(THE_END))),
            new Saboteur<>("givesInstantsOfAnyYearBackAsTheyWere", "begins with year 0", BeginsWithYear0::new));

    private DueInstantSaboteurs() {}

    private static final class Microseconds extends NearlyRight {
        private final int more;

        Microseconds(int more) {
            this.more = more;
        }

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Instant rounded = upTo.truncatedTo(ChronoUnit.MICROS);
            Instant asked = rounded.equals(upTo) ? upTo : rounded.plus(more, ChronoUnit.MICROS);
            return right.due(tenant, kind, asked, limit, lease);
        }
    }

    private static final class Forgetting extends NearlyRight {
        private final Map<HistoryId, Instant> said = new ConcurrentHashMap<>();
        private final Predicate<Instant> forgotten;

        Forgetting(Predicate<Instant> forgotten) {
            this.forgotten = forgotten;
        }

        @Override
        public AppendResult append(Batch batch) {
            batch.appends().forEach(append -> append.nextDue().ifPresent(at -> said.put(append.id(), at)));
            return right.append(batch);
        }

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            return right.due(tenant, kind, upTo, limit, lease).stream()
                    .filter(id -> !forgotten.test(said.getOrDefault(id, upTo)))
                    .toList();
        }
    }

    private static final class BeginsWithYear0 extends NearlyRight {
        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return right.kept(tenant, request)
                    .map(batch -> Edits.each(
                            batch,
                            append -> Edits.nextDue(
                                    append, append.nextDue().map(at -> at.isBefore(YEAR_0) ? YEAR_0 : at))));
        }
    }
}
