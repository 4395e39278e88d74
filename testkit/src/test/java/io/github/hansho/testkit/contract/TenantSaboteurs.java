package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.TENANT;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Journals through whose walls one hears the neighbour. */
final class TenantSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("keepsTheHistoriesOfTwoTenantsApart", "reads the neighbour's", ReadsTheirs::new),
            new Saboteur<>("keepsTheKeysOfTwoTenantsApart", "finds the neighbour's", FindsTheirs::new),
            new Saboteur<>("keepsTheRequestsOfTwoTenantsApart", "finds the neighbour's", KeepsTheirs::new),
            new Saboteur<>("keepsTheDueHistoriesOfTwoTenantsApart", "tells the neighbour's", TellsTheirs::new),
            new Saboteur<>("keepsTheLeasesOfTwoTenantsApart", "leases for all tenants", LeasesForAll::new));

    private TenantSaboteurs() {}

    private static String other(String tenant) {
        return tenant.equals(TENANT) ? NEIGHBOUR : TENANT;
    }

    private static final class ReadsTheirs extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return right.read(revision(tenant, id) == 0 ? other(tenant) : tenant, id, after);
        }
    }

    private static final class FindsTheirs extends NearlyRight {
        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return right.find(tenant, key).or(() -> right.find(other(tenant), key));
        }
    }

    private static final class KeepsTheirs extends NearlyRight {
        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return right.kept(tenant, request).or(() -> right.kept(other(tenant), request));
        }
    }

    private static final class TellsTheirs extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> ours = right.due(tenant, kind, upTo, limit, lease);
            return Edits.plus(ours, right.due(other(tenant), kind, upTo, limit, Lease.none(upTo)).stream());
        }
    }

    private static final class LeasesForAll extends NearlyRight {
        private final Map<HistoryId, String> tenants = new HashMap<>();

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease).stream()
                    .filter(id -> tenants.getOrDefault(id, tenant).equals(tenant))
                    .toList();
            due.forEach(id -> tenants.put(id, tenant));
            return due;
        }
    }
}
