package io.github.hansho.examples.night;

import static io.github.hansho.examples.night.Cast.HAYASHI;
import static io.github.hansho.examples.night.Cast.ITO;
import static io.github.hansho.examples.night.Cast.MORI;
import static io.github.hansho.examples.night.Cast.OGAWA;
import static io.github.hansho.examples.night.Cast.SUZUKI;
import static io.github.hansho.examples.night.Cast.WATANABE;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.AnswerReporter;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.ContainAsset;
import io.github.hansho.workflow.command.GiveClosureReason;
import io.github.hansho.workflow.command.GiveFeedback;
import io.github.hansho.workflow.command.GiveVerdict;
import io.github.hansho.workflow.command.HandOverShift;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.KeepEvidence;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.RecordMilestone;
import io.github.hansho.workflow.command.RecordOutcome;
import io.github.hansho.workflow.command.Thank;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The first incident after midnight: contained, waiting, spreading, contained again, over, and not over. */
final class Containment {

    private final Stage stage;

    Containment(Stage stage) {
        this.stage = stage;
    }

    void play() {
        contained();
        spreading();
        over();
        reopened();
    }

    private void contained() {
        evidence("23T00:26", "E-1", "WMS-DB01", "4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358");
        evidence("23T00:26", "E-2", "JUMP-02", "9b74c9897bac770ffc029102a200c5de1d2a1e2a8c1f5a6b7c8d9e0f1a2b3c4d");
        scene("23T00:27", ITO, "moves to containment", "封じ込めへ", Move.to("containment"));
        scene("23T00:27", MORI, "isolates WMS-DB01", "WMS-DB01を隔離", ContainAsset.of("WMS-DB01"));
        scene("23T00:27", MORI, "isolates JUMP-02: contained", "JUMP-02を隔離: 封じ込め完了", ContainAsset.of("JUMP-02"));
        scene(
                "23T01:30",
                ITO,
                "on hold until 07:00: Izumi's VPN logs are awaited",
                "7:00まで保留: 泉システムのVPNログ待ち",
                Hold.until(stage.pace().when("2026-11-23T07:00"), "VPN logs of Izumi Systems"));
    }

    private void spreading() {
        Instant at = stage.pace().when("2026-11-23T04:10");
        Alert alert = Noise.alert("edr", "edr-51377", "Credential use from LBL-07", "credential-use", "high", at)
                .addObservables(Observable.host("LBL-07"), Observable.account("logi-maint"))
                .build();
        stage.alert(
                "spread",
                at,
                alert,
                Intrusion.says(
                        "EDR: LBL-07; attaches, ends the hold, and contained does not hold any longer",
                        "EDR: LBL-07。既存へ追加、保留を解除、封じ込めは取り消し"));
        scene(
                "23T04:11",
                SUZUKI,
                "back to analysis",
                "分析へ戻す",
                Move.to("analysis").because("new host LBL-07"));
        scene("23T04:12", SUZUKI, "acknowledges", "受領確認", new Acknowledge());
        evidence("23T04:31", "E-3", "LBL-07", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae");
        scene("23T04:35", MORI, "isolates LBL-07: contained again", "LBL-07を隔離: 再び封じ込め", ContainAsset.of("LBL-07"));
        scene("23T04:36", SUZUKI, "back to containment", "封じ込めへ", Move.to("containment"));
        scene(
                "23T08:00",
                OGAWA,
                "hands the shift over to Hayashi",
                "林へ引き継ぎ(シフト)",
                new HandOverShift(
                        OGAWA.party(),
                        HAYASHI.party(),
                        Text.of("one intrusion contained, three alerts not looked at")));
    }

    private void over() {
        stage.act(stage.pace().when("2026-11-23T09:00"), this::holiday);
        scene("23T09:10", ITO, "moves to eradication", "根絶へ", Move.to("eradication"));
        scene("23T11:20", ITO, "eradicated, moves to recovery", "根絶完了、復旧へ", Move.to("recovery"));
        scene("23T14:20", ITO, "recovered, verified by Mori", "復旧完了(森が確認)", Move.to("post-incident"));
        scene("24T09:50", ITO, "true positive", "判定: 正検知", GiveVerdict.of(Verdict.TRUE_POSITIVE));
        scene("24T09:51", ITO, "the attack had succeeded", "攻撃は成功していた", RecordOutcome.of(Outcome.SUCCEEDED));
        scene(
                "24T09:52",
                ITO,
                "may be closed as resolved",
                "クローズ理由: 解決済み",
                GiveClosureReason.of(ClosureReason.RESOLVED));
        scene("24T10:00", ITO, "tries to close", "クローズを試みる", Move.to("closed"));
        scene(
                "24T10:08",
                ITO,
                "answers the reporter",
                "報告者へ回答",
                new AnswerReporter(
                        "mail", Text.of("contained, eradicated, recovered; the log-in was not the vendor's")));
        scene(
                "24T10:09",
                ITO,
                "feedback to the SOC",
                "SOCへフィードバック",
                new GiveFeedback(Cast.SOC, Text.of("maintenance log-ins need a second factor or a call back")));
        scene(
                "24T10:10",
                ITO,
                "thanks to Logistics IT",
                "物流ITに感謝",
                new Thank(Cast.LOGISTICS_IT, Text.of("thank you for isolating three machines at night")));
        scene("24T10:11", ITO, "thanks to the SOC", "SOCに感謝", new Thank(Cast.SOC, Text.of("thank you for calling on")));
        scene("24T10:12", ITO, "closes", "クローズ", Move.to("closed"));
    }

    /** The weekday desk would serve from nine, were it no holiday. */
    private void holiday() {
        Set<String> people = new TreeSet<>(NightStory.plan()
                .directory()
                .resolve("csirt-primary", stage.desk().now())
                .people());
        String english =
                people.stream().map(id -> Cast.name(id).in(Locale.ENGLISH)).collect(Collectors.joining(", "));
        String japanese =
                people.stream().map(id -> Cast.name(id).in(Locale.JAPANESE)).collect(Collectors.joining("、"));
        stage.told(
                "hansho",
                Label.of("a holiday: the on-call roster still serves, " + english, "祝日のため当番表のまま: " + japanese));
    }

    private void reopened() {
        scene(
                "24T16:45",
                ITO,
                "reopens: Izumi's logs show logi-maint2 on Saturday",
                "再オープン: 泉のログに土曜のlogi-maint2",
                Move.to("analysis").because("logi-maint2 logged in on 21 November, 03:12"));
        scene(
                "24T16:45",
                ITO,
                "corrects the occurrence to 21 November, 03:12",
                "発生日時を11月21日3:12に訂正",
                new RecordMilestone(
                        Milestone.OCCURRED_START,
                        Moment.minute(Pace.at("2026-11-21T03:12")),
                        Text.of("VPN logs of Izumi Systems")));
        scene("24T16:46", WATANABE, "acknowledges", "受領確認", Acknowledge.on(Track.HIERARCHICAL));
    }

    private void evidence(String time, String id, String asset, String sha256) {
        scene(
                time,
                MORI,
                "keeps a memory image of " + asset,
                asset + "のメモリイメージを保全",
                new KeepEvidence(
                        id, Optional.of(asset), "memory-image", Optional.of(sha256), Text.of("sealed store, shelf 2")));
    }

    private void scene(String time, Actor who, String english, String japanese, Command command) {
        stage.scene("2026-11-" + time, who, Intrusion.NAME, Label.of(english, japanese), command);
    }
}
