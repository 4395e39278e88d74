package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;

/** Alerts that come in at an office whose plan has a rule of every sort. */
final class Feed {

    static final Plan PLAN = Plan.parse("intake.yaml", """
            plan: {id: intake, version: "1"}
            severities: [low, medium, high]
            intake:
              groupBy: [source, rule]
              gap: 10m
              rules:
                - {id: scanner, when: {rule: scan}, dismiss: {verdict: benign-true-positive, reason: {en: agreed, ja: 合意済み}}}
                - {id: look-later, when: {rule: odd}, hold: 4h}
                - {id: same-trail, when: {source: edr}, attach: [account, host]}
                - {id: trivial, when: {rule: trivial}, leave: true}
                - {id: grave, when: {severity: high}, open: high}
                - {id: as-it-says, when: {rule: service}, open: true}
            precursors:
              - {id: looks-again, when: {rule: lateral}, lookBack: 1d, sharing: [host], open: medium}
            """);

    private Feed() {}

    /** Returns an alert of the EDR on a host, of a rule, at an instant. */
    static Alert alert(String id, String rule, Instant at, Observable... named) {
        return from("edr", id, rule, at, named);
    }

    static Alert from(String source, String id, String rule, Instant at, Observable... named) {
        return Alert.builder()
                .source(source)
                .id(id)
                .title(Text.of(rule + " seen"))
                .rule(rule)
                .detectedAt(at)
                .addObservables(named)
                .build();
    }

    static Alert graded(Alert alert, String severity) {
        return Alert.builder()
                .source(alert.source())
                .id(alert.id())
                .title(alert.title())
                .rule(alert.rule())
                .severity(severity)
                .detectedAt(alert.detectedAt())
                .addAllObservables(alert.observables())
                .build();
    }

    static List<AlertGroup> groups(Office office) {
        return office.desk.records().alerts().stream().map(AlertHistory::group).toList();
    }

    static AlertGroup group(Office office, String id) {
        return groups(office).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
