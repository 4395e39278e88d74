package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Journals that lease too much, too little, too long or too short. */
final class LeaseSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("leavesOutWhatAnotherHasLeased", "leases from the next instant on", BeginsLater::new),
            new Saboteur<>("endsALeaseAfterItsLength", "leases a moment longer", EndsLater::new),
            new Saboteur<>("tellsAHolderAgainWhatItLeased", "leaves it out for the holder, too", ForNobody::new),
            new Saboteur<>("renewsAHoldersOwnLease", "keeps the first", KeepsTheFirst::new),
            new Saboteur<>("keepsNobodyAwayWithALeaseOfNoLength", "takes no length for a minute", AMinute::new),
            new Saboteur<>("givesUpALeaseForOneOfNoLength", "keeps the one before", KeepsTheOneBefore::new),
            new Saboteur<>("endsALeaseWithTheNextAppend", "leases on after an append", OutlivesAppends::new),
            new Saboteur<>("leasesNoMoreThanItTells", "leases all that is due", LeasesAll::new),
            new Saboteur<>("countsOnlyWhatItTellsTowardsTheLimit", "counts what it leaves out", CountsLeftOut::new),
            new Saboteur<>("keepsNobodyAwayWithALeaseThatBeginsLater", "looks at its end only", LooksAtTheEnd::new),
            new Saboteur<>("leasesAnewWhatIsLeasedFromLaterOn", "keeps the later lease", KeepsTheLater::new));

    private LeaseSaboteurs() {}

    /** Knows the latest lease of each holder. */
    private abstract static class Knowing extends NearlyRight {
        final Map<String, Lease> leases = new HashMap<>();

        @Override
        public final List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = told(tenant, kind, upTo, limit, lease);
            leases.put(lease.holder(), lease);
            return due;
        }

        abstract List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease);

        final Optional<Lease> before(Lease lease) {
            return Optional.ofNullable(leases.get(lease.holder()))
                    .filter(held -> !held.holder().isEmpty());
        }

        final boolean anotherHoldsFromLaterOn(Lease lease) {
            return leases.values().stream()
                    .anyMatch(held ->
                            !held.holder().equals(lease.holder()) && held.now().isAfter(lease.now()));
        }

        final boolean anotherHolds(Lease lease) {
            return leases.values().stream()
                    .anyMatch(held -> !held.holder().equals(lease.holder())
                            && !held.length().isZero());
        }
    }

    private static final class BeginsLater extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            for (Lease held : leases.values()) {
                if (held.now().equals(lease.now()) && !held.length().isZero()) {
                    return right.due(tenant, kind, upTo, limit, new Lease(held.holder(), lease.now(), lease.length()));
                }
            }
            return right.due(tenant, kind, upTo, limit, lease);
        }
    }

    private static final class EndsLater extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Duration length =
                    lease.length().isZero() ? lease.length() : lease.length().plusMillis(1);
            return right.due(tenant, kind, upTo, limit, new Lease(lease.holder(), lease.now(), length));
        }
    }

    private static final class ForNobody extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            boolean justAsked = before(lease)
                    .filter(held -> lease.now().isBefore(held.now().plusSeconds(10)))
                    .isPresent();
            return justAsked && !lease.length().isZero() ? List.of() : right.due(tenant, kind, upTo, limit, lease);
        }
    }

    private static final class KeepsTheFirst extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Lease first = before(lease).orElse(lease);
            Lease kept = lease.length().isZero() || first.now().isAfter(lease.now()) ? lease : first;
            return right.due(tenant, kind, upTo, limit, kept);
        }
    }

    private static final class AMinute extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            boolean first = lease.length().isZero() && before(lease).isEmpty();
            Duration length = first ? Duration.ofMinutes(1) : lease.length();
            return right.due(tenant, kind, upTo, limit, new Lease(lease.holder(), lease.now(), length));
        }
    }

    private static final class KeepsTheOneBefore extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Lease kept = lease.length().isZero() ? before(lease).orElse(lease) : lease;
            return right.due(tenant, kind, upTo, limit, kept);
        }
    }

    private static final class OutlivesAppends extends NearlyRight {
        private final Map<String, Map<HistoryId, Lease>> leased = new HashMap<>();

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Map<HistoryId, Lease> ours = leased.computeIfAbsent(tenant, key -> new HashMap<>());
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease).stream()
                    .filter(id -> !anothers(ours.getOrDefault(id, lease), lease))
                    .toList();
            due.forEach(id -> ours.put(id, lease));
            return due;
        }

        private static boolean anothers(Lease held, Lease lease) {
            return held.keepsAway(lease.holder(), lease.now());
        }
    }

    private static final class LeasesAll extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            return right.due(tenant, kind, upTo, 1_000, lease).stream()
                    .limit(limit)
                    .toList();
        }
    }

    private static final class CountsLeftOut extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            return limit == 1 && anotherHolds(lease) ? List.of() : right.due(tenant, kind, upTo, limit, lease);
        }
    }

    private static final class LooksAtTheEnd extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease);
            return anotherHoldsFromLaterOn(lease) ? List.of() : due;
        }
    }

    private static final class KeepsTheLater extends Knowing {
        @Override
        List<HistoryId> told(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Duration length = anotherHoldsFromLaterOn(lease) ? Duration.ZERO : lease.length();
            return right.due(tenant, kind, upTo, limit, new Lease(lease.holder(), lease.now(), length));
        }
    }
}
