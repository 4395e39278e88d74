package io.github.hansho.examples.night;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Everything else that comes in during a night: the authorised scan, known things and their repeats, and the unseen. */
final class Noise {

    private static final String[] KNOWN = {"usb-storage", "macro-blocked", "adware-removed", "geo-login"};

    private final Stage stage;
    private final RandomGenerator random;
    private final boolean asTold;

    Noise(Stage stage, RandomGenerator random, boolean asTold) {
        this.stage = stage;
        this.random = random;
        this.asTold = asTold;
    }

    void play() {
        scan(count(214));
        int dismissed = count(48);
        for (int i = 0; i < dismissed; i++) {
            known(i, i % 12 < 7);
        }
        repeats(count(61), dismissed);
        for (int i = 0; i < count(3); i++) {
            unseen(i);
        }
        evidence();
    }

    private int count(int told) {
        return asTold ? told : told / 2 + random.nextInt(told);
    }

    /** The authorised scanner goes through the network from 02:00 to 02:40. */
    private void scan(int alerts) {
        Instant from = stage.pace().when("2026-11-23T02:00");
        for (int i = 0; i < alerts; i++) {
            Alert alert = alert(
                            "ids", "scan-" + i, "Port scan", "port-scan", "low", from.plusSeconds(i * 2400L / alerts))
                    .addObservables(Observable.address("10.20.0.9"))
                    .build();
            Label what = Label.of("the authorised scanner begins; a rule knows it", "許可済みスキャナーの走査が始まる。ルールが識別する");
            stage.alert("scan", alert.detectedAt().orElse(from), alert, i == 0 ? Optional.of(what) : Optional.empty());
        }
    }

    /** Something known, dismissed by a rule, or by a person who looks some minutes later. */
    private void known(int i, boolean byRule) {
        Instant at = stage.pace().when(Pace.at("2026-11-22T19:05").plusSeconds(i * 1260L));
        String rule = byRule ? KNOWN[i % 4] : "policy-violation";
        Alert alert = alert("edr", "known-" + i, "Known behaviour", rule, "low", at)
                .addObservables(Observable.host("PC-" + (100 + i)))
                .build();
        String name = "known-" + i;
        stage.alert(name, at, alert, Optional.empty());
        if (!byRule) {
            Actor judge = i % 2 == 0 ? Cast.SATO : Cast.KOBAYASHI;
            stage.act(
                    at.plusSeconds(420),
                    () -> stage.received(name)
                            .ifPresent(r -> stage.seat(judge)
                                    .judge(r.group(), Verdict.FALSE_POSITIVE, "allowed software, list updated")));
        }
    }

    private void repeats(int repeats, int dismissed) {
        for (int i = 0; i < repeats; i++) {
            int of = i % dismissed;
            Instant first = stage.pace().when(Pace.at("2026-11-22T19:05").plusSeconds(of * 1260L));
            Instant at = first.plusSeconds(120L + 60L * (i / dismissed));
            String rule = of % 12 < 7 ? KNOWN[of % 4] : "policy-violation";
            Alert alert = alert("edr", "repeat-" + i, "Known behaviour", rule, "low", at)
                    .addObservables(Observable.host("PC-" + (100 + of)))
                    .build();
            stage.alert("repeat-" + i, at, alert, Optional.empty());
        }
    }

    private void unseen(int i) {
        Instant at = stage.pace().when(Pace.at("2026-11-23T03:05").plusSeconds(i * 2700L));
        Alert alert = alert("proxy", "unseen-" + i, "Unusual upload volume", "upload-volume", "low", at)
                .addObservables(Observable.host("PRN-" + (7 + i)))
                .build();
        stage.alert("unseen-" + i, at, alert, Optional.empty());
    }

    /** Ten more alerts on the attacked machines; a rule attaches them. */
    private void evidence() {
        String[] rules = {
            "service-created", "lsass-read", "pipe-name", "wmi-process", "share-mounted",
            "event-log-cleared", "new-local-admin", "scheduled-task", "archive-made", "av-disabled"
        };
        for (int i = 0; i < rules.length; i++) {
            Instant at = stage.pace().when(Pace.at("2026-11-22T22:54").plusSeconds(i * 120L));
            Alert alert = alert("edr", "wms-" + i, "Suspicious activity: " + rules[i], rules[i], "medium", at)
                    .addObservables(Observable.host(i % 2 == 0 ? "WMS-DB01" : "JUMP-02"))
                    .build();
            stage.alert("wms-" + i, at, alert, Optional.empty());
        }
    }

    static Alert.Builder alert(String source, String id, String title, String rule, String severity, Instant at) {
        Alert.Builder builder = Alert.builder();
        builder.source(source)
                .id(id)
                .title(Text.of(title))
                .rule(rule)
                .severity(severity)
                .occurredAt(at)
                .detectedAt(at);
        return builder;
    }
}
