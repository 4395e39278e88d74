package io.github.hansho.examples.night;

import static io.github.hansho.examples.night.Cast.CSIRT;
import static io.github.hansho.examples.night.Cast.ITO;
import static io.github.hansho.examples.night.Cast.OGAWA;
import static io.github.hansho.examples.night.Cast.SATO;
import static io.github.hansho.examples.night.Cast.SUZUKI;
import static io.github.hansho.examples.night.Cast.TANAKA;
import static io.github.hansho.examples.night.Cast.WATANABE;
import static io.github.hansho.examples.night.Cast.YAMAMOTO;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Declare;
import io.github.hansho.workflow.command.GrantAuthority;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.MakeDecision;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.command.RequestDecision;
import io.github.hansho.workflow.command.SetSeverity;
import java.time.Instant;
import java.util.Optional;

/** The first incident up to midnight: dismissed, recognised, told, offered, lapsed, taken, declared. */
final class Intrusion {

    static final String NAME = "intrusion";

    private final Stage stage;

    Intrusion(Stage stage) {
        this.stage = stage;
    }

    void play() {
        phones();
        precursors();
        told();
        taken();
        declared();
    }

    private void phones() {
        stage.habit("2026-11-22T19:00", SUZUKI, Contact.NO_ANSWER);
        stage.habit("2026-11-22T19:00", ITO, Contact.MACHINE);
        stage.habit("2026-11-22T19:00", WATANABE, Contact.NO_ANSWER);
        stage.habit("2026-11-22T23:29", ITO, Contact.ANSWERED);
        stage.habit("2026-11-22T23:50", WATANABE, Contact.SENT);
        stage.habit("2026-11-23T00:00", WATANABE, Contact.ANSWERED);
        stage.habit("2026-11-23T00:40", SUZUKI, Contact.ANSWERED);
    }

    private void precursors() {
        Instant login = stage.pace().when("2026-11-22T19:52");
        Alert vpn = Noise.alert("vpn", "vpn-88121", "VPN log-in without a second factor", "vpn-no-mfa", "low", login)
                .addObservables(Observable.account("logi-maint"), Observable.address("198.51.100.23"))
                .build();
        stage.alert(
                "vpn",
                login,
                vpn,
                says(
                        "VPN: logi-maint logs in without a second factor; the device says low",
                        "VPN: logi-maintが二要素なしでログイン。機器の危険度は低"));
        stage.act(
                stage.pace().when("2026-11-22T19:57"),
                () -> stage.received("vpn").ifPresent(received -> {
                    stage.seat(SATO).judge(received.group(), Verdict.BENIGN_TRUE_POSITIVE, "vendor maintenance");
                    stage.told(SATO.id(), Label.of("dismisses it: vendor maintenance", "「ベンダーの保守作業」として却下"));
                }));
        Instant listing = stage.pace().when("2026-11-22T21:10");
        Alert admins = Noise.alert(
                        "ad", "ad-30177", "Domain administrators listed", "domain-admins-listed", "low", listing)
                .addObservables(Observable.account("logi-maint"), Observable.host("JUMP-02"))
                .build();
        stage.alert(
                "listing",
                listing,
                admins,
                says("domain administrators listed from JUMP-02; a rule dismisses it", "JUMP-02でドメイン管理者の一覧取得。ルールが却下"));
        Instant service = stage.pace().when("2026-11-22T22:47");
        Alert edr = Noise.alert(
                        "edr", "edr-51002", "Remote service created on WMS-DB01", "remote-service", "medium", service)
                .addObservables(
                        Observable.host("WMS-DB01"), Observable.host("JUMP-02"), Observable.account("logi-maint"))
                .build();
        stage.alert(
                NAME,
                stage.pace().when("2026-11-22T22:50"),
                edr,
                says(
                        "EDR: remote service on WMS-DB01; the precursor rule finds both dismissed alerts and opens an incident",
                        "EDR: WMS-DB01でリモートサービス作成。予兆ルールが却下済みの2件を見つけ、起票"));
    }

    private void told() {
        scene("22T22:52", TANAKA, "takes it into triage", "トリアージを開始", Move.to("triage"));
        scene("22T22:53", TANAKA, "WMS-DB01 is touched", "WMS-DB01を対象に追加", InvolveAsset.of("WMS-DB01"));
        scene("22T22:53", TANAKA, "JUMP-02 is touched", "JUMP-02を対象に追加", InvolveAsset.of("JUMP-02"));
        offer("22T22:58", TANAKA, "H-1", "unknown: host list awaited");
        contact(
                "22T22:58",
                TANAKA,
                CSIRT,
                "mail",
                Contact.SENT,
                "mails the CSIRT's box; the server took it",
                "CSIRTの共有メールに連絡。サーバーは受理");
        scene(
                "22T23:19",
                YAMAMOTO,
                "acknowledges from a train; the offer's clock runs on",
                "車中から受領確認。引き継ぎの期限は進み続ける",
                new Acknowledge());
    }

    private void taken() {
        scene("22T23:29", OGAWA, "acknowledges", "受領確認", new Acknowledge());
        offer("22T23:29", OGAWA, "H-2", "WMS-DB01 and JUMP-02 so far");
        scene(
                "22T23:36",
                ITO,
                "accepts H-2 with a reservation: the scope is due 00:30",
                "H-2を引受。影響範囲は0:30までの宿題",
                AcceptHandOver.under("impact scope is still open", stage.pace().when("2026-11-23T00:30")));
    }

    private void declared() {
        scene("22T23:38", ITO, "goes into analysis", "分析へ", Move.to("analysis"));
        scene(
                "22T23:41",
                ITO,
                "declares the incident",
                "インシデントを宣言",
                new Declare("intrusion into a system that ships orders", Text.of("remote service on WMS-DB01")));
        scene(
                "22T23:41",
                ITO,
                "raises it to critical: WMS-DB01 ships 2,100 orders a day",
                "深刻度を緊急へ: WMS-DB01は1日2,100件を出荷",
                SetSeverity.to("critical").confirmed().because("WMS-DB01 ships 2,100 orders a day"));
        stage.answers("2026-11-22T23:52", WATANABE, NAME, Label.of("takes the call", "電話に出る"));
        scene("22T23:52", WATANABE, "acknowledges", "受領確認", Acknowledge.on(Track.HIERARCHICAL));
        scene(
                "22T23:54",
                ITO,
                "asks the CISO: isolate now, preserve then isolate, or wait; by 00:10",
                "CISOへ判断依頼: 即時隔離・保全後隔離・待機。0:10まで",
                RequestDecision.of(
                                "ciso",
                                "isolate WMS-DB01 and JUMP-02?",
                                stage.pace().when("2026-11-23T00:10"))
                        .option("now", "isolate now")
                        .option("preserve", "preserve, then isolate")
                        .option("wait", "wait")
                        .otherwise("preserve"));
        scene("23T00:02", ITO, "tries to contain", "封じ込めを試みる", Move.to("containment"));
        scene(
                "23T00:05",
                WATANABE,
                "decides: preserve, then isolate",
                "判断: 保全してから隔離",
                MakeDecision.of("D-1", "preserve").because("orders can wait until the morning"));
        scene(
                "23T00:05",
                WATANABE,
                "grants the authority to stop business",
                "業務停止の権限を付与",
                new GrantAuthority(Cast.STOP_BUSINESS, CSIRT, Text.of("preserve, then isolate")));
        new Containment(stage).play();
    }

    private void offer(String time, Actor who, String name, String scope) {
        OfferHandOver offer = OfferHandOver.to(CSIRT)
                .named(name)
                .with(HandOverItem.SUMMARY, "intrusion over the maintenance VPN, remote service on WMS-DB01")
                .with(HandOverItem.OCCURRED_AT, "2026-11-22 19:52 JST, first log-in seen")
                .with(HandOverItem.RELATED_SYSTEMS, "WMS-DB01, JUMP-02, maintenance VPN of Izumi Systems")
                .with(HandOverItem.RESPONSIBLE, "Tanaka (SOC L2)");
        OfferHandOver whole = scope.startsWith("unknown: ")
                ? offer.unknown(HandOverItem.IMPACT_SCOPE, scope.substring("unknown: ".length()))
                : offer.with(HandOverItem.IMPACT_SCOPE, scope);
        scene(time, who, "offers " + name + " to the CSIRT", "CSIRTへ引き継ぎ依頼" + name, whole);
    }

    private void contact(
            String time, Actor who, Party to, String channel, Contact result, String english, String japanese) {
        scene(time, who, english, japanese, RecordContact.of(to, channel, result));
    }

    private void scene(String time, Actor who, String english, String japanese, Command command) {
        stage.scene("2026-11-" + time, who, NAME, Label.of(english, japanese), command);
    }

    static Optional<Label> says(String english, String japanese) {
        return Optional.of(Label.of(english, japanese));
    }
}
