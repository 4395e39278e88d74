package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.DESK;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static io.github.hansho.reporting.report.Night.FIRST;
import static io.github.hansho.reporting.report.Night.SECOND;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.AlertChange;
import io.github.hansho.core.fact.AlertGrouped;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.AlertJudged;
import io.github.hansho.core.fact.AlertLink;
import io.github.hansho.core.fact.AlertLinked;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.AlertsCounted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The alerts of the night, in groups: 341 altogether. */
final class NightAlerts {

    static final Alert VPN =
            alert("vpn", "v-1", "Many failures, then a login without a second factor", "low", "2026-11-22T19:52");
    static final Alert ADMINS = alert("edr", "e-1", "Listing of domain administrators", "low", "2026-11-22T21:10");
    static final Alert SERVICE =
            alert("edr", "e-2", "Remote service created on WMS-DB01", "medium", "2026-11-22T22:47");
    static final Alert LABEL_PRINTER =
            alert("edr", "e-3", "Remote service created on LBL-07", "high", "2026-11-23T04:10");
    static final Alert BEACON = alert("ndr", "n-1", "Host contacts C2 203.0.113.40", "high", "2026-11-23T00:36");

    private final List<AlertHistory> histories = new ArrayList<>();

    private NightAlerts() {}

    static List<AlertHistory> all() {
        NightAlerts night = new NightAlerts();
        night.incidents();
        night.scanner();
        night.dismissed();
        for (int i = 1; i <= 3; i++) {
            night.add("never-" + i, "2026-11-23T05:3" + i, 0, List.of());
        }
        return night.histories;
    }

    /** 14 in the first incident, with 21 repeats; one in the second. */
    private void incidents() {
        Actor precursorRule = Actor.rule("precursor-same-account-or-host");
        Stamp found = Stamp.of(tokyo("2026-11-22T22:50"), precursorRule);
        add(
                "g-vpn",
                VPN,
                List.of(
                        judged("2026-11-22T19:57", Night.SATO, Verdict.BENIGN_TRUE_POSITIVE, "vendor maintenance"),
                        linked(found, FIRST, AlertLink.PRECURSOR)));
        add(
                "g-admins",
                ADMINS,
                List.of(
                        judged(
                                "2026-11-22T21:10",
                                Actor.rule("suppress-admin-listing"),
                                Verdict.FALSE_POSITIVE,
                                "administrators list administrators"),
                        linked(found, FIRST, AlertLink.PRECURSOR)));
        List<AlertChange> service = new ArrayList<>(List.of(linked(found, FIRST, AlertLink.OPENED)));
        for (int i = 1; i <= 10; i++) {
            Instant when = SERVICE.firstKnown().orElseThrow().plus(Duration.ofMinutes(i));
            service.add(new AlertGrouped(Stamp.of(when, DESK), SERVICE, when));
        }
        service.add(counted(21, "2026-11-23T00:10"));
        add("g-service", SERVICE, service);
        add(
                "g-label",
                LABEL_PRINTER,
                List.of(linked(Stamp.of(tokyo("2026-11-23T04:10"), DESK), FIRST, AlertLink.ATTACHED)));
        add(
                "g-beacon",
                BEACON,
                List.of(linked(Stamp.of(tokyo("2026-11-23T00:41"), Night.KOBAYASHI), SECOND, AlertLink.OPENED)));
    }

    private void scanner() {
        Alert scan = alert("nids", "s-1", "Port scan from the authorised scanner", "low", "2026-11-23T02:00");
        add(
                "g-scan",
                scan,
                List.of(
                        counted(213, "2026-11-23T02:40"),
                        judged(
                                "2026-11-23T02:41",
                                Actor.rule("authorised-scanner"),
                                Verdict.BENIGN_TRUE_POSITIVE,
                                "scan announced for 02:00")));
    }

    /** 48 dismissed by a person or a rule, with 40 repeats. */
    private void dismissed() {
        for (int i = 0; i < 48; i++) {
            boolean byRule = i % 3 == 0;
            Actor judge = byRule ? Actor.rule("suppress-known-updates") : Night.SATO;
            String reason = byRule ? "software update" : "expected behaviour of the backup";
            add(
                    "d-" + i,
                    "2026-11-22T20:" + (10 + i),
                    i < 40 ? 1 : 0,
                    List.of(judged("2026-11-22T20:59", judge, Verdict.FALSE_POSITIVE, reason)));
        }
    }

    private void add(String group, String at, int repeats, List<AlertChange> then) {
        Alert alert = alert("nids", group, "Signature " + group, "low", at);
        List<AlertChange> changes = new ArrayList<>();
        if (repeats > 0) {
            changes.add(counted(repeats, at));
        }
        changes.addAll(then);
        add(group, alert, changes);
    }

    private void add(String group, Alert first, List<AlertChange> changes) {
        Instant when = first.firstKnown().orElseThrow();
        AlertReceived received =
                new AlertReceived(Stamp.of(when, DESK), group, first.title().or(""), first, when);
        histories.add(new AlertHistory(received, changes));
    }

    private static AlertsCounted counted(long count, String at) {
        return new AlertsCounted(Stamp.of(tokyo(at), DESK), count, tokyo(at), tokyo(at));
    }

    private static AlertJudged judged(String at, Actor by, Verdict verdict, String reason) {
        return new AlertJudged(Stamp.of(tokyo(at), by), verdict, Text.of(reason));
    }

    private static AlertLinked linked(Stamp stamp, String incident, AlertLink how) {
        return new AlertLinked(stamp, IncidentId.of(incident), how);
    }

    private static Alert alert(String source, String id, String title, String severity, String at) {
        return Alert.builder()
                .source(source)
                .id(id)
                .title(Text.of(title))
                .severity(severity)
                .occurredAt(tokyo(at))
                .detectedAt(tokyo(at))
                .addObservables(Observable.host("WMS-DB01"))
                .build();
    }
}
