package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The alert groups as the journal has them, a thousand of the latest at hand. */
final class Groups {

    private static final int AT_HAND = 1_000;

    private final Journal journal;
    private final String tenant;
    private final Map<String, View> views = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, View> eldest) {
            return size() > AT_HAND;
        }
    };

    /**
     * A group at a revision.
     *
     * @param group the group
     * @param revision how many facts it is made of
     */
    record View(AlertGroup group, long revision) {}

    Groups(Journal journal, String tenant) {
        this.journal = journal;
        this.tenant = tenant;
    }

    /** Returns the group of that id as the journal has it now. */
    Optional<View> current(String id) {
        @Nullable View known = views.get(id);
        List<Fact> more = journal.read(tenant, HistoryId.alerts(id), known == null ? 0 : known.revision());
        if (more.isEmpty()) {
            return Optional.ofNullable(known);
        }
        View now = known == null
                ? new View(AlertHistory.of(more).group(), more.size())
                : new View(applied(known.group(), more), known.revision() + more.size());
        views.put(id, now);
        return Optional.of(now);
    }

    /** Returns the group that takes further alerts of a kind. */
    Optional<View> open(String key) {
        return journal.find(tenant, claim(key)).flatMap(id -> current(id.value()));
    }

    static String claim(String key) {
        return "group:" + key;
    }

    private static AlertGroup applied(AlertGroup group, List<Fact> facts) {
        AlertGroup now = group;
        for (Fact fact : facts) {
            now = ((AlertChange) fact).effectOn(now);
        }
        return now;
    }
}
