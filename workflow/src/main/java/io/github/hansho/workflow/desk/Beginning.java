package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.HistoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A group of alerts that is about to begin: it takes over the key of its kind from the group before.
 *
 * @param received the first fact
 * @param before the group before, which gives up the key
 * @param takesKey whether it takes further alerts of its kind; a straggler's group does not
 */
record Beginning(AlertReceived received, Optional<Groups.View> before, boolean takesKey) {

    Alert alert() {
        return received.alert();
    }

    String id() {
        return received.group();
    }

    /** Returns what is kept of it together with further facts. */
    List<Append> with(List<? extends Fact> further) {
        List<Fact> facts = new ArrayList<>();
        facts.add(received);
        facts.addAll(further);
        String key = Groups.claim(received.key());
        List<String> claims = takesKey ? List.of(claim(alert()), key) : List.of(claim(alert()));
        List<Append> appends = new ArrayList<>();
        if (takesKey && before.isPresent()) {
            HistoryId id = HistoryId.alerts(before.get().group().id());
            appends.add(new Append(id, before.get().revision(), List.of(), Optional.empty(), List.of(), List.of(key)));
        }
        appends.add(new Append(HistoryId.alerts(id()), 0, facts, Optional.empty(), claims, List.of()));
        return appends;
    }

    /** Returns the key under which an alert is received once. */
    static String claim(Alert alert) {
        return "received:" + alert.key();
    }
}
