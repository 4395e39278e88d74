package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.drawing.Lanes.Category;
import io.github.hansho.core.drawing.Lanes.Lane;
import io.github.hansho.core.drawing.Lanes.Mark;
import io.github.hansho.core.drawing.Lanes.Span;
import io.github.hansho.core.drawing.Lanes.Tone;
import io.github.hansho.core.drawing.Overlay;
import io.github.hansho.core.drawing.Overlay.Visit;
import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pictures of a long night with an invented attack, in English and Japanese. */
final class SampleNight {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Instant END = at("24T17:00");

    private SampleNight() {}

    static Lanes timeline() {
        return new Lanes(
                Label.of("What happened", "経過"),
                at("21T03:12"),
                END,
                List.of(
                        Category.of("alert", Label.of("alert", "アラート")),
                        Category.of("call", Label.of("call", "呼び出し")),
                        Category.of("handover", Label.of("hand-over", "引き継ぎ")),
                        Category.of("decision", Label.of("decision", "判断")),
                        Category.of("move", Label.of("move", "遷移")),
                        Category.of("evidence", Label.of("evidence", "証拠")),
                        new Category("hold", Label.of("on hold", "保留"), Tone.WAITING),
                        Category.of("offer", Label.of("open offer", "応答待ち"))),
                List.of(
                        lane(
                                "detect",
                                "Detection",
                                "検知",
                                mark(
                                        "21T03:12",
                                        "alert",
                                        "logi-maint2 logs in from abroad (found later)",
                                        "logi-maint2が国外からログイン（後に判明）"),
                                mark(
                                        "22T19:52",
                                        "alert",
                                        "VPN: logi-maint logs in without a second factor",
                                        "VPN：logi-maintが多要素認証なしでログイン"),
                                mark(
                                        "22T21:10",
                                        "alert",
                                        "Domain administrators listed from JUMP-02",
                                        "JUMP-02からドメイン管理者を列挙"),
                                mark(
                                        "22T22:47",
                                        "alert",
                                        "EDR: remote service created on WMS-DB01",
                                        "EDR：WMS-DB01にリモートサービス作成"),
                                mark("22T22:50", "alert", "Precursor rule links three alerts", "予兆ルールが3件のアラートを関連付け"),
                                mark("23T00:36", "alert", "Another host contacts 203.0.113.40", "別ホストが203.0.113.40へ通信"),
                                mark(
                                        "23T02:00",
                                        "alert",
                                        "214 alerts from the authorised scanner",
                                        "許可済みスキャンによるアラート214件"),
                                mark("23T04:10", "alert", "EDR: credential dump on LBL-07", "EDR：LBL-07で認証情報の窃取"),
                                mark("24T16:45", "alert", "VPN logs show an earlier log-in", "VPNログから以前のログインを確認")),
                        callLane(),
                        handOverLane(),
                        responseLane()));
    }

    private static Lane callLane() {
        return lane(
                "calls",
                "Calls",
                "呼び出し",
                mark("22T22:58", "call", "Suzuki called: no answer", "鈴木へ架電：応答なし"),
                mark("22T23:08", "call", "Ito called: voice mail", "伊藤へ架電：留守番電話"),
                mark("22T23:18", "call", "Yamamoto called: answered", "山本へ架電：応答"),
                mark("22T23:19", "call", "Yamamoto acknowledges", "山本が受領確認"),
                mark("22T23:28", "call", "Ogawa and Yamamoto called", "小川と山本へ架電"),
                mark("22T23:41", "call", "CISO called: no answer", "CISOへ架電：応答なし"),
                mark("22T23:46", "call", "CISO called: no answer", "CISOへ架電：応答なし"),
                mark("22T23:52", "call", "CISO called: answered", "CISOへ架電：応答"),
                mark("23T04:11", "call", "Suzuki called", "鈴木へ架電"),
                mark("23T04:12", "call", "Suzuki acknowledges", "鈴木が受領確認"));
    }

    private static Lane handOverLane() {
        Lane marks = lane(
                "handover",
                "Hand-over",
                "引き継ぎ",
                mark("22T22:58", "handover", "H-1 offered to the CSIRT", "H-1をCSIRTへ依頼"),
                mark("22T23:28", "handover", "H-1 expires", "H-1が応答期限切れ"),
                mark("22T23:29", "handover", "H-2 offered", "H-2を依頼"),
                mark("22T23:36", "handover", "Ito accepts H-2 with a reservation", "伊藤がH-2を留保付きで引受"),
                mark("23T00:41", "handover", "H-3 offered", "H-3を依頼"),
                mark("23T00:49", "handover", "H-3 declined: indicator expired", "H-3を辞退：指標は期限切れ"),
                mark("23T08:00", "handover", "Shift hand-over, both sign", "シフト引き継ぎ、双方が署名"));
        return new Lane(
                marks.id(),
                marks.label(),
                List.of(
                        span("22T22:58", "22T23:28", "offer", "H-1", "H-1"),
                        span("22T23:29", "22T23:36", "offer", "H-2", "H-2"),
                        span("23T00:41", "23T00:49", "offer", "H-3", "H-3")),
                marks.marks());
    }

    private static Lane responseLane() {
        Lane marks = lane(
                "response",
                "Response",
                "対応",
                mark("22T23:41", "decision", "Declared, raised to critical", "インシデント宣言、深刻度を「重大」へ"),
                mark(
                        "22T23:54",
                        "decision",
                        "CISO asked: isolate now, preserve first, or wait",
                        "CISOへ判断依頼：即時隔離、保全後隔離、待機"),
                mark("23T00:02", "move", "Containment refused: no authority, no evidence", "封じ込めを却下：権限なし、証拠なし"),
                mark("23T00:05", "decision", "CISO: preserve, then isolate", "CISO：保全してから隔離"),
                mark("23T00:26", "evidence", "Both memory images kept", "両ホストのメモリイメージを保全"),
                mark("23T00:27", "move", "Both hosts isolated: contained", "両ホストを隔離：封じ込め"),
                mark("23T01:30", "move", "On hold until the VPN logs come", "VPNログ待ちのため保留"),
                mark("23T04:10", "move", "Contained withdrawn, back to analysis", "封じ込めを撤回、分析へ戻る"),
                mark("23T04:35", "move", "LBL-07 isolated: contained again", "LBL-07を隔離：再び封じ込め"),
                mark("23T11:20", "move", "Eradicated", "根絶"),
                mark("23T14:20", "move", "Recovered, verified by Mori", "復旧、森が確認"),
                mark("24T10:00", "move", "Closing refused: no answer to the reporter", "クローズを却下：報告者へ未回答"),
                mark("24T10:12", "move", "Closed", "クローズ"),
                mark("24T16:45", "move", "Reopened", "再オープン"));
        return new Lane(
                marks.id(),
                marks.label(),
                List.of(span("23T01:30", "23T04:10", "hold", "waits for VPN logs", "VPNログ待ち")),
                marks.marks());
    }

    static Lanes ownership() {
        return new Lanes(
                Label.of("Who owned it", "主管の推移"),
                at("22T22:50"),
                END,
                List.of(
                        Category.of("soc", Label.plain("Toto SOC")),
                        Category.of("csirt", Label.plain("MINATO-CSIRT")),
                        new Category("nobody", Label.of("nobody", "主管なし"), Tone.GAP)),
                List.of(new Lane(
                        "owner",
                        Label.of("Owner", "主管"),
                        List.of(
                                span("22T22:50", "22T23:36", "soc", "Toto SOC", "Toto SOC"),
                                span("22T23:36", "24T10:12", "csirt", "MINATO-CSIRT", "MINATO-CSIRT"),
                                new Span(at("24T16:45"), Optional.empty(), "csirt", Label.plain("MINATO-CSIRT"))),
                        List.of())));
    }

    static Lanes phases() {
        return new Lanes(
                Label.of("Which phase it was in", "段階の推移"),
                at("22T22:50"),
                END,
                List.of(
                        Category.of("intake", Label.of("Report acceptance", "報告受付")),
                        Category.of("triage", Label.of("Triage", "トリアージ")),
                        Category.of("analysis", Label.of("Analysis", "分析")),
                        Category.of("containment", Label.of("Containment", "封じ込め")),
                        Category.of("eradication", Label.of("Eradication", "根絶")),
                        Category.of("recovery", Label.of("Recovery", "復旧")),
                        Category.of("post", Label.of("Post-incident", "事後対応")),
                        Category.of("closed", Label.of("Closed", "クローズ"))),
                List.of(new Lane("phase", Label.of("Phase", "段階"), phaseSpans(), List.of())));
    }

    private static List<Span> phaseSpans() {
        List<Span> spans = new ArrayList<>();
        String[][] phases = {
            {"22T22:50", "intake", "Report acceptance", "報告受付"}, {"22T22:58", "triage", "Triage", "トリアージ"},
            {"22T23:41", "analysis", "Analysis", "分析"}, {"23T00:27", "containment", "Containment", "封じ込め"},
            {"23T04:10", "analysis", "Analysis", "分析"}, {"23T04:35", "containment", "Containment", "封じ込め"},
            {"23T09:00", "eradication", "Eradication", "根絶"}, {"23T11:20", "recovery", "Recovery", "復旧"},
            {"23T14:20", "post", "Post-incident", "事後対応"}, {"24T10:12", "closed", "Closed", "クローズ"},
            {"24T16:45", "analysis", "Analysis", "分析"}
        };
        for (int i = 0; i < phases.length; i++) {
            Optional<Instant> to = i + 1 < phases.length ? Optional.of(at(phases[i + 1][0])) : Optional.empty();
            spans.add(new Span(at(phases[i][0]), to, phases[i][1], Label.of(phases[i][2], phases[i][3])));
        }
        return spans;
    }

    static Graph withPath() {
        List<Visit> visits = new ArrayList<>();
        String[][] way = {
            {"22T22:50", "accepted", ""},
            {"22T22:58", "triage", "assess"},
            {"22T23:41", "analysis", "declare"},
            {"23T00:27", "contained", "contain"},
            {"23T01:30", "hold", "wait"},
            {"23T04:10", "analysis", "resume"},
            {"23T04:35", "contained", "contain"},
            {"23T09:00", "eradication", "eradicate"},
            {"23T11:20", "recovery", "recover"},
            {"23T14:20", "review", "review"},
            {"24T10:12", "closed", "close"},
            {"24T16:45", "analysis", "reopen"}
        };
        for (int i = 0; i < way.length; i++) {
            Optional<Instant> until = i + 1 < way.length ? Optional.of(at(way[i + 1][0])) : Optional.empty();
            Optional<String> by = way[i][2].isEmpty() ? Optional.empty() : Optional.of(way[i][2]);
            visits.add(new Visit(way[i][1], at(way[i][0]), until, by));
        }
        return SampleLifecycle.graph().with(new Overlay.Path(visits));
    }

    static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2026-11-" + dayAndTime).atZone(TOKYO).toInstant();
    }

    private static Lane lane(String id, String en, String ja, Mark... marks) {
        return new Lane(id, Label.of(en, ja), List.of(), List.of(marks));
    }

    private static Mark mark(String at, String category, String en, String ja) {
        return new Mark(at(at), category, Label.of(en, ja));
    }

    private static Span span(String from, String to, String category, String en, String ja) {
        return new Span(at(from), Optional.of(at(to)), category, Label.of(en, ja));
    }
}
