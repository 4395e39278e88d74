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
 * A group of alerts that is about to begin: it takes over a key of its kind.
 *
 * @param received the first fact
 * @param latest the latest group of its kind so far, which becomes the one before; empty for a straggler's group
 * @param before the group before that, which stragglers do not join any longer
 * @param straggler whether it begins behind the latest group, as the one before it
 */
record Beginning(
        AlertReceived received, Optional<Groups.View> latest, Optional<Groups.View> before, boolean straggler) {

    Alert alert() {
        return received.alert();
    }

    String id() {
        return received.group();
    }

    /** Returns what is kept of it together with further facts. */
    List<Append> with(List<? extends Fact> further) {
        String key = Groups.claim(received.key());
        String keyBefore = Groups.claimBefore(received.key());
        List<Append> appends = new ArrayList<>();
        before.ifPresent(view -> appends.add(view.append(List.of(), List.of(), List.of(keyBefore))));
        latest.ifPresent(view -> appends.add(view.append(List.of(), List.of(keyBefore), List.of(key))));
        List<Fact> facts = new ArrayList<>();
        facts.add(received);
        facts.addAll(further);
        List<String> claims = List.of(claim(alert()), straggler ? keyBefore : key);
        appends.add(new Append(HistoryId.alerts(id()), 0, facts, Optional.empty(), claims, List.of()));
        return appends;
    }

    /** Returns the key under which an alert is received once. */
    static String claim(Alert alert) {
        return "received:" + alert.key();
    }
}
