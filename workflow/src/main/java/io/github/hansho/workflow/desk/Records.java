package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one tenant has in a journal, in the order in which it began.
 *
 * @param incidents the incidents
 * @param alerts the alert groups
 */
public record Records(List<History> incidents, List<AlertHistory> alerts) {

    private static final int PAGE = 1_000;

    static Records of(Journal journal, String tenant) {
        Map<HistoryId, List<Fact>> facts = new LinkedHashMap<>();
        long position = 0;
        List<Entry> page;
        do {
            page = journal.after(position, Optional.of(tenant), PAGE);
            for (Entry entry : page) {
                entry.facts()
                        .forEach(kept -> facts.computeIfAbsent(kept.id(), id -> new ArrayList<>())
                                .add(kept.fact()));
                position = entry.position();
            }
        } while (!page.isEmpty());
        List<History> incidents = new ArrayList<>();
        List<AlertHistory> alerts = new ArrayList<>();
        facts.forEach((id, of) -> {
            switch (id.kind()) {
                case INCIDENT -> incidents.add(History.of(of));
                case ALERTS -> alerts.add(AlertHistory.of(of));
                case PLAN, DELIVERY, READER, RECIPIENT, SET_ASIDE -> {}
            }
        });
        return new Records(List.copyOf(incidents), List.copyOf(alerts));
    }
}
