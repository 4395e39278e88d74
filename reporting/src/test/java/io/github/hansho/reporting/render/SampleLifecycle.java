package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Graph.Column;
import io.github.hansho.core.drawing.Graph.Edge;
import io.github.hansho.core.drawing.Graph.Group;
import io.github.hansho.core.drawing.Graph.Kind;
import io.github.hansho.core.drawing.Graph.Node;
import io.github.hansho.core.text.Label;
import java.util.List;
import java.util.Optional;

/** A lifecycle in eight phases with moves of every kind. */
final class SampleLifecycle {

    private SampleLifecycle() {}

    static Graph graph() {
        return new Graph(
                Label.of("Lifecycle", "ライフサイクル"),
                List.of(
                        column("intake", "Report acceptance", "報告受付"),
                        column("triage", "Triage", "トリアージ"),
                        column("analysis", "Analysis", "分析"),
                        column("containment", "Containment", "封じ込め"),
                        column("eradication", "Eradication", "根絶"),
                        column("recovery", "Recovery", "復旧"),
                        column("post", "Post-incident", "事後対応"),
                        column("closed", "Closed", "クローズ")),
                List.of(new Group("open", Label.of("open", "対応中"), List.of("triage", "analysis", "hold", "contained"))),
                List.of(
                        new Node("accepted", Label.of("Accepted", "受付済み"), "intake", Kind.ACTIVE, true),
                        Node.of("triage", Label.of("In triage", "トリアージ中"), "triage"),
                        Node.of("analysis", Label.of("Under analysis", "分析中"), "analysis"),
                        new Node("hold", Label.of("On hold", "保留"), "analysis", Kind.WAITING, false),
                        Node.of("contained", Label.of("Contained", "封じ込め済み"), "containment"),
                        Node.of("eradication", Label.of("Being eradicated", "根絶中"), "eradication"),
                        Node.of("recovery", Label.of("Recovering", "復旧中"), "recovery"),
                        Node.of("review", Label.of("Review and feedback", "振り返りとフィードバック"), "post"),
                        new Node("closed", Label.of("Closed", "クローズ"), "closed", Kind.FINAL, false)),
                List.of(
                        edge("assess", "accepted", "triage", "assess", "評価する"),
                        edge(
                                "declare",
                                "triage",
                                "analysis",
                                "declare",
                                "宣言する",
                                Label.of("severity is confirmed", "深刻度が確定している")),
                        edge(
                                "dismiss",
                                "triage",
                                "closed",
                                "dismiss",
                                "対象外とする",
                                Label.of("a verdict is given", "判定がある")),
                        edge(
                                "contain",
                                "analysis",
                                "contained",
                                "contain",
                                "封じ込める",
                                Label.of("evidence is kept for every host", "全ホストの証拠が保全されている"),
                                Label.of("the actor may stop business", "業務停止の権限がある")),
                        edge("wait", "contained", "hold", "put on hold", "保留にする"),
                        edge("pause", "analysis", "hold", "put on hold", "保留にする"),
                        edge("resume", "hold", Graph.PREVIOUS, "resume", "再開する"),
                        new Edge(
                                "wake",
                                "hold",
                                "analysis",
                                Label.of("wake up after 12 hours", "12時間後に再開"),
                                List.of(),
                                true),
                        edge("note", "analysis", "analysis", "widen the scope", "範囲を広げる"),
                        edge("withdraw", "contained", "analysis", "withdraw containment", "封じ込めを撤回する"),
                        edge("eradicate", "contained", "eradication", "eradicate", "根絶する"),
                        edge("recover", "eradication", "recovery", "recover", "復旧する"),
                        edge("skip", "contained", "recovery", "recover without eradication", "根絶なしで復旧する"),
                        edge("review", "recovery", "review", "review", "振り返る"),
                        edge("relapse", "recovery", "analysis", "relapse", "再発"),
                        edge(
                                "close",
                                "review",
                                "closed",
                                "close",
                                "クローズする",
                                Label.of("verdict, outcome and closure reason are given", "判定、結果、クローズ理由がある"),
                                Label.of("the reporter was answered", "報告者へ回答済み")),
                        edge(
                                "reopen",
                                "closed",
                                "analysis",
                                "reopen",
                                "再オープンする",
                                Label.of("a reason is given", "理由がある"))),
                Optional.empty());
    }

    private static Column column(String id, String en, String ja) {
        return new Column(id, Label.of(en, ja));
    }

    private static Edge edge(String id, String from, String to, String en, String ja, Label... guards) {
        return new Edge(id, from, to, Label.of(en, ja), List.of(guards), false);
    }
}
