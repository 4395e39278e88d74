package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.report.Glossary.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words and the lifecycle of the night, and its two reports. */
final class NightWords {

    static final Glossary GLOSSARY = glossary();

    private NightWords() {}

    static Document incident(Locale locale, String asOf) {
        return IncidentReport.of(
                IncidentFile.of(Night.first())
                        .with(Night.alerts())
                        .with(lifecycle())
                        .with(GLOSSARY),
                edition(locale, asOf));
    }

    static Document period(Locale locale, String asOf) {
        return PeriodReport.of(
                PeriodInput.of(Night.incidents(), Night.alerts(), tokyo("2026-11-22T00:00"), tokyo("2026-11-24T17:00"))
                        .with(GLOSSARY),
                edition(locale, asOf));
    }

    static Edition edition(Locale locale, String asOf) {
        return Edition.of(locale, TOKYO, tokyo(asOf));
    }

    private static Glossary glossary() {
        Glossary glossary = Glossary.NONE;
        String[][] parties = {
            {"toto", "Toto Security Monitoring", "トト・セキュリティ監視"},
            {"minato", "Minato Trading", "ミナト商事"},
            {"soc", "SOC", "SOC"},
            {"csirt", "MINATO-CSIRT", "MINATO-CSIRT"},
            {"logistics-it", "Logistics IT", "物流情報システム"},
            {"ciso", "CISO", "CISO"},
            {"sato", "Sato", "佐藤"},
            {"tanaka", "Tanaka", "田中"},
            {"ogawa", "Ogawa", "小川"},
            {"hayashi", "Hayashi", "林"},
            {"kobayashi", "Kobayashi", "小林"},
            {"suzuki", "Suzuki", "鈴木"},
            {"ito", "Ito", "伊藤"},
            {"yamamoto", "Yamamoto", "山本"},
            {"watanabe", "Watanabe", "渡辺"},
            {"mori", "Mori", "森"},
        };
        for (String[] party : parties) {
            glossary = glossary.with(Sort.PARTY, party[0], Label.of(party[1], party[2]));
        }
        return glossary.with(Sort.SEVERITY, "critical", Label.of("critical", "重大"))
                .with(Sort.SEVERITY, "high", Label.of("high", "高"))
                .with(Sort.SEVERITY, "medium", Label.of("medium", "中"))
                .with(Sort.SEVERITY, "low", Label.of("low", "低"))
                .with(Sort.AUTHORITY, "stop-business", Label.of("may stop business", "業務停止の権限"))
                .with(Sort.CRITERIA, "business-stop-possible", Label.of("business may stop", "業務停止のおそれ"))
                .with(
                        Sort.RULE,
                        "precursor-same-account-or-host",
                        Label.of("precursor: same account or host", "予兆:同一アカウントまたはホスト"));
    }

    static Graph lifecycle() {
        List<Graph.Column> columns = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            columns.add(new Graph.Column(phase.code(), phase.label()));
        }
        List<Graph.Node> nodes = new ArrayList<>();
        nodes.add(new Graph.Node("new", Label.of("New", "新規"), "intake", Graph.Kind.ACTIVE, true));
        for (Phase phase : Phase.values()) {
            if (phase != Phase.INTAKE) {
                Graph.Kind kind = phase == Phase.CLOSED ? Graph.Kind.FINAL : Graph.Kind.ACTIVE;
                nodes.add(new Graph.Node(phase.code(), phase.label(), phase.code(), kind, false));
            }
        }
        List<Graph.Edge> edges = new ArrayList<>();
        String[] order = {
            "new", "triage", "analysis", "containment", "eradication", "recovery", "post-incident", "closed"
        };
        for (int i = 1; i < order.length; i++) {
            edges.add(Graph.Edge.of(order[i - 1] + "-" + order[i], order[i - 1], order[i], Label.of("go on", "次へ")));
        }
        edges.add(Graph.Edge.of("false-alarm", "triage", "closed", Label.of("nothing", "対応不要")));
        edges.add(Graph.Edge.of("back", "containment", "analysis", Label.of("new scope", "範囲拡大")));
        edges.add(Graph.Edge.of("reopen", "closed", "analysis", Label.of("reopen", "再オープン")));
        return new Graph(Label.of("The way it took", "たどった経路"), columns, List.of(), nodes, edges, Optional.empty());
    }
}
