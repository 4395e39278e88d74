package io.github.hansho.examples.night;

import static io.github.hansho.examples.night.Cast.CSIRT;
import static io.github.hansho.examples.night.Cast.KOBAYASHI;
import static io.github.hansho.examples.night.Cast.SUZUKI;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.AnswerReporter;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.GiveClosureReason;
import io.github.hansho.workflow.command.GiveFeedback;
import io.github.hansho.workflow.command.GiveVerdict;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.RecordOutcome;
import io.github.hansho.workflow.command.Thank;
import java.time.Instant;

/** The second incident: an indicator that had expired, declined by the side that was asked. */
final class FalseLead {

    static final String NAME = "false-lead";

    private final Stage stage;

    FalseLead(Stage stage) {
        this.stage = stage;
    }

    void play() {
        Instant at = stage.pace().when("2026-11-23T00:36");
        Alert alert = Noise.alert("ids", "ids-7731", "Host contacts a command server", "c2-indicator", "high", at)
                .addObservables(Observable.host("MINATO-PC-113"), Observable.address("203.0.113.40"))
                .build();
        stage.alert(
                "beacon",
                at,
                alert,
                Intrusion.says(
                        "IDS: MINATO-PC-113 contacts 203.0.113.40, high", "IDS: MINATO-PC-113が203.0.113.40へ通信。危険度は高"));
        stage.act(
                stage.pace().when("2026-11-23T00:41"),
                () -> stage.received("beacon").ifPresent(received -> {
                    Decision opened = stage.seat(KOBAYASHI).openFor(received.group(), "high");
                    if (opened instanceof Accepted accepted) {
                        stage.name(NAME, accepted.id());
                    }
                    stage.tell(KOBAYASHI.id(), Label.of("opens a second incident", "2件目を起票"), opened);
                }));
        scene("00:41", KOBAYASHI, "takes it into triage", "トリアージを開始", Move.to("triage"));
        scene("00:41", KOBAYASHI, "offers H-3 to the CSIRT", "CSIRTへ引き継ぎ依頼H-3", offer());
        scene(
                "00:49",
                SUZUKI,
                "declines H-3: the indicator expired on 31 August",
                "H-3を辞退: 指標は8月31日に失効",
                DeclineHandOver.because("the indicator expired on 31 August, the address is a content network's"));
        scene("00:52", KOBAYASHI, "false positive", "判定: 誤検知", GiveVerdict.of(Verdict.FALSE_POSITIVE));
        scene("00:53", KOBAYASHI, "there was no attack", "攻撃なし", RecordOutcome.of(Outcome.FAILED));
        scene(
                "00:54",
                KOBAYASHI,
                "no action needed",
                "クローズ理由: 対応不要",
                GiveClosureReason.of(ClosureReason.NO_ACTION_NEEDED));
        scene(
                "00:56",
                KOBAYASHI,
                "answers the reporter",
                "報告者へ回答",
                new AnswerReporter("chat", Text.of("not an attack")));
        scene(
                "00:57",
                KOBAYASHI,
                "feedback to the intelligence desk",
                "インテリジェンス担当へフィードバック",
                new GiveFeedback(Cast.SOC, Text.of("feed entry had expired")));
        scene(
                "00:58",
                KOBAYASHI,
                "thanks to the CSIRT",
                "CSIRTに感謝",
                new Thank(CSIRT, Text.of("thank you for looking at once")));
        scene(
                "01:00",
                KOBAYASHI,
                "action: expire feed entries",
                "是正: 期限切れ指標の失効処理",
                Note.of("action: expire feed entries"));
        scene("01:02", KOBAYASHI, "closes it", "クローズ", Move.to("closed"));
    }

    private static OfferHandOver offer() {
        return OfferHandOver.to(CSIRT)
                .named("H-3")
                .with(HandOverItem.SUMMARY, "a host contacts a listed command server")
                .with(HandOverItem.IMPACT_SCOPE, "MINATO-PC-113")
                .with(HandOverItem.OCCURRED_AT, "2026-11-23 00:36 JST")
                .with(HandOverItem.RELATED_SYSTEMS, "MINATO-PC-113")
                .with(HandOverItem.RESPONSIBLE, "Kobayashi (SOC L1)");
    }

    private void scene(String time, Actor who, String english, String japanese, Command command) {
        stage.scene("2026-11-23T" + time, who, NAME, Label.of(english, japanese), command);
    }
}
