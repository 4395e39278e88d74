package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.intake.Span;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The alert groups as the journal has them, a thousand of the latest at hand; safe for several threads. */
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
     * @param latest the instant of the latest of them
     */
    record View(AlertGroup group, long revision, Instant latest) {

        /** Returns the stamp of a further fact: never before the latest one, whatever the clock says. */
        Stamp stamp(Instant clock, Actor by, Optional<String> request) {
            return clock.isBefore(latest)
                    ? new Stamp(latest, by, request, Optional.of(clock))
                    : new Stamp(clock, by, request, Optional.empty());
        }

        Span span() {
            return new Span(group.from(), group.to());
        }

        Append append(List<? extends Fact> facts, List<String> claims, List<String> releases) {
            return new Append(
                    HistoryId.alerts(group.id()), revision, List.copyOf(facts), Optional.empty(), claims, releases);
        }
    }

    Groups(Journal journal, String tenant) {
        this.journal = journal;
        this.tenant = tenant;
    }

    /** Returns the group of that id as the journal has it now. */
    synchronized Optional<View> get(String id) {
        @Nullable View known = views.get(id);
        List<Fact> more = journal.read(tenant, HistoryId.alerts(id), known == null ? 0 : known.revision());
        if (more.isEmpty()) {
            return Optional.ofNullable(known);
        }
        AlertGroup group = known == null ? AlertHistory.of(more).group() : applied(known.group(), more);
        Instant latest = more.get(more.size() - 1).stamp().at();
        View now = new View(group, (known == null ? 0 : known.revision()) + more.size(), latest);
        views.put(id, now);
        return Optional.of(now);
    }

    /** Returns the latest group of a kind. */
    Optional<View> latest(String key) {
        return journal.find(tenant, claim(key)).flatMap(id -> get(id.value()));
    }

    /** Returns the group of a kind before the latest one, or the latest that a straggler began. */
    Optional<View> before(String key) {
        return journal.find(tenant, claimBefore(key)).flatMap(id -> get(id.value()));
    }

    /** Returns the key that the latest group of a kind holds. */
    static String claim(String key) {
        return "group:" + key;
    }

    /** Returns the key that the group before it holds. */
    static String claimBefore(String key) {
        return "before:" + key;
    }

    private static AlertGroup applied(AlertGroup group, List<Fact> facts) {
        AlertGroup now = group;
        for (Fact fact : facts) {
            now = ((AlertChange) fact).effectOn(now);
        }
        return now;
    }
}
