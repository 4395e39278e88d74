package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Journals that mix up the kinds of what is due. */
final class DueKindSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("tellsWhatIsDueOfTheKindAskedFor", "tells whoever leases nothing all kinds", AllKinds::new),
            new Saboteur<>(
                    "countsOnlyTheKindAskedForTowardsTheLimitOfWhatIsDue", "looks at the first only", FirstOnly::new),
            new Saboteur<>("leasesOnlyTheKindAskedFor", "leases all kinds", LeasesAllKinds::new));

    private DueKindSaboteurs() {}

    private static Stream<Kind> others(Kind kind) {
        return Arrays.stream(Kind.values()).filter(other -> other != kind);
    }

    private static final class AllKinds extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease);
            return limit > 1 && lease.length().isZero()
                    ? Edits.plus(
                            due, others(kind).flatMap(other -> right.due(tenant, other, upTo, limit, lease).stream()))
                    : due;
        }
    }

    /** Takes no more than the limit of all kinds, then those of the kind asked for. */
    private static final class FirstOnly extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            boolean another = limit == 1
                    && others(kind)
                            .anyMatch(other ->
                                    !right.due(tenant, other, upTo, 1, lease).isEmpty());
            return another ? List.of() : right.due(tenant, kind, upTo, limit, lease);
        }
    }

    private static final class LeasesAllKinds extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            others(kind).forEach(other -> right.due(tenant, other, upTo, limit, lease));
            return right.due(tenant, kind, upTo, limit, lease);
        }
    }
}
