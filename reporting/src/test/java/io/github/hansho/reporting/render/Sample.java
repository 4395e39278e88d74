package io.github.hansho.reporting.render;

import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Measures.Distribution;
import io.github.hansho.reporting.document.Measures.Exclusion;
import io.github.hansho.reporting.document.Measures.Measure;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report with a block of every kind, in English and Japanese. */
final class Sample {

    private final Edition edition;

    private Sample(Edition edition) {
        this.edition = edition;
    }

    static Document in(Locale language) {
        return new Sample(Edition.of(language, SampleNight.TOKYO, SampleNight.END)).document();
    }

    private Document document() {
        return Document.of(
                edition,
                say("Incident report INC-7Q4K", "インシデント報告書 INC-7Q4K"),
                say("Intrusion through a supplier's VPN, Minato Logistics", "委託先VPN経由の侵入、ミナト物流"),
                List.of(summary(), course(), figures(), alerts(), lifecycle(), notes()));
    }

    private Block summary() {
        return Section.of(
                say("Summary", "概要"),
                new Paragraph(say(
                        "An attacker used a maintenance account without a second factor and reached the warehouse database. "
                                + "Two hosts were isolated at 00:27 after their memory was kept; a third followed at 04:35.",
                        "攻撃者は多要素認証のない保守用アカウントを使い、倉庫データベースに到達した。メモリを保全したうえで2台を0時27分に隔離し、" + "3台目は4時35分に隔離した。")),
                new KeyValues(List.of(
                        entry("Severity", "深刻度", Value.of(say("critical (confirmed)", "重大（確定）"))),
                        entry("Occurred at", "発生日時", edition.instant(SampleNight.at("21T03:12"))),
                        entry("Recognised at", "認知日時", edition.instant(SampleNight.at("22T22:50"))),
                        entry("Related systems", "関連システム", Value.of("WMS-DB01, JUMP-02, LBL-07")),
                        entry("Person responsible", "担当者", Value.of(say("Ito, MINATO-CSIRT", "伊藤（MINATO-CSIRT）"))),
                        entry("Personal data", "個人データ", Value.missing(say("not yet examined", "未調査"))))),
                new Notice(
                        Notice.Level.WARNING,
                        say("Reopened after closing", "クローズ後に再オープン"),
                        List.of(say(
                                "The supplier's logs show a log-in on 21 November at 03:12, 40 hours before the first alert.",
                                "委託先のログから、最初のアラートの約40時間前、11月21日3時12分のログインが判明した。"))));
    }

    private Block course() {
        return Section.of(
                say("Course of events", "経過"),
                Timeline.of(SampleNight.timeline(), edition),
                Bar.of(SampleNight.ownership(), edition),
                Bar.of(SampleNight.phases(), edition));
    }

    private Block figures() {
        return Section.of(
                say("Figures", "指標"),
                new Measures(
                        say("Times of this incident", "このインシデントの時間"),
                        List.of(
                                single(
                                        "Time to accept",
                                        "引受までの時間",
                                        edition.duration(Duration.ofMinutes(38)),
                                        "first offer to acceptance",
                                        "最初の依頼から引受まで"),
                                single(
                                        "Time to contain, first",
                                        "封じ込めまでの時間（初回）",
                                        edition.duration(Duration.ofMinutes(97)),
                                        "recognition to the first containment",
                                        "認知から最初の封じ込めまで"),
                                single(
                                        "Time to resolve",
                                        "解決までの時間",
                                        Value.missing(say("not reached, open for 42 h 10 min", "未到達、経過42時間10分")),
                                        "recognition to closing for good",
                                        "認知から最終クローズまで"))),
                new Measures(
                        say("Over the period", "期間全体"),
                        List.of(new Measure(
                                say("Time to triage", "トリアージまでの時間"),
                                edition.duration(Duration.ofSeconds(754)),
                                say("incident triage begun less alert received", "トリアージ開始とアラート受信の差"),
                                say("incidents opened in the period", "期間内に起票されたインシデント"),
                                Optional.of(new Distribution(
                                        edition.count(1265), edition.duration(Duration.ofMinutes(31)),
                                        edition.duration(Duration.ofSeconds(754)),
                                                edition.duration(Duration.ofMinutes(96)),
                                        edition.duration(Duration.ofHours(75)), "R-7")),
                                List.of(
                                        new Exclusion(say("exercises and tests", "演習と試験"), edition.count(3)),
                                        new Exclusion(
                                                say("negative durations, listed below", "負の時間（下に一覧）"),
                                                edition.count(1)))))));
    }

    private Block alerts() {
        return Section.of(
                say("Alerts", "アラート"),
                new Balance(
                        say("Open incidents", "未完了のインシデント"),
                        List.of(
                                new Balance.Line(say("open at the beginning", "期首の未完了"), 0),
                                new Balance.Line(say("new", "新規"), 2),
                                new Balance.Line(say("reopened", "再オープン"), 1),
                                new Balance.Line(say("closed", "クローズ"), -2)),
                        say("open at the end", "期末の未完了"),
                        1),
                new Balance(
                        say("Alerts received", "受信アラート"),
                        List.of(
                                new Balance.Line(say("authorised scan", "許可済みスキャン"), 214),
                                new Balance.Line(say("repeats", "重複"), 61)),
                        say("received", "受信"),
                        341),
                new Table(
                        say("Never looked at", "未確認のアラート"),
                        List.of(
                                new Table.Column(say("Reference", "参照"), Table.Kind.CODE),
                                new Table.Column(say("Received", "受信"), Table.Kind.TIME),
                                new Table.Column(say("Age", "経過"), Table.Kind.DURATION),
                                new Table.Column(say("Repeats", "回数"), Table.Kind.NUMBER),
                                new Table.Column(say("What the device said", "機器の表示"), Table.Kind.TEXT)),
                        List.of(
                                row("edr-88213", "23T05:02", 12, "Unusual parent process <winword.exe> | powershell"),
                                row(
                                        "vpn-10044",
                                        "23T06:40",
                                        3,
                                        "Log-in from http://198.51.100.23/ by ops@minato.example"),
                                row("ids-55120", "24T09:15", 1, "Payload contains \u001b[31m and \u202egnp.exe")),
                        ""),
                new Table(
                        say("Outside the calendar", "暦の範囲外"),
                        List.of(new Table.Column(say("Case", "事案"), Table.Kind.CODE)),
                        List.of(),
                        say("There are none.", "該当なし。")),
                new Notice(
                        Notice.Level.DATA_PROBLEM,
                        say("One time runs backwards", "時刻の逆転が1件"),
                        List.of(say("INC-7Q4K: answered 3 s before it was asked.", "INC-7Q4K：依頼の3秒前に回答。"))));
    }

    private List<Value> row(String reference, String at, int times, String words) {
        return List.of(
                Value.of(reference),
                edition.instant(SampleNight.at(at)),
                edition.between(SampleNight.at(at), SampleNight.END),
                edition.count(times),
                Value.of(words));
    }

    private Block lifecycle() {
        return Section.of(
                say("The way through the lifecycle", "ライフサイクル上の経路"),
                Lifecycle.of(SampleNight.withPath(), edition),
                Section.of(say("As configured", "設定"), Lifecycle.of(SampleLifecycle.graph(), edition)));
    }

    private Block notes() {
        return Section.of(
                say("Notes", "備考"),
                new Listing(
                        true,
                        List.of(
                                say("Expire feed entries after 90 days.", "フィードの項目は90日で失効させる。"),
                                say("Ask for a second factor on every supplier account.", "全委託先アカウントに多要素認証を求める。"))),
                Listing.of(List.of(say("Law: not evaluated, no rule pack.", "法令：未評価（ルールパックなし）。"))),
                new Notice(Notice.Level.INFO, say("Names are invented", "名称は架空"), List.of()),
                new Quote(
                        say("Mail to the CSIRT's box, 22:58", "CSIRT宛メール、22時58分"),
                        say(
                                "Dear CSIRT,\nplease see <script>alert(1)</script> in the attached log.\n\tKind regards",
                                "CSIRT各位\n添付ログの<script>alert(1)</script>をご確認ください。\n\tよろしくお願いします。")));
    }

    private Measure single(String en, String ja, Value value, String definitionEn, String definitionJa) {
        return new Measure(
                say(en, ja),
                value,
                say(definitionEn, definitionJa),
                say("this incident", "このインシデント"),
                Optional.empty(),
                List.of());
    }

    private KeyValues.Entry entry(String en, String ja, Value value) {
        return new KeyValues.Entry(say(en, ja), value);
    }

    private String say(String english, String japanese) {
        return edition.in(Label.of(english, japanese));
    }
}
