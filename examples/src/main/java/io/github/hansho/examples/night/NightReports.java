package io.github.hansho.examples.night;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.report.Glossary;
import io.github.hansho.reporting.report.Glossary.Sort;
import io.github.hansho.reporting.report.IncidentFile;
import io.github.hansho.reporting.report.IncidentReport;
import io.github.hansho.reporting.report.PeriodInput;
import io.github.hansho.reporting.report.PeriodReport;
import io.github.hansho.workflow.desk.Records;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reports of a night, by file name. */
final class NightReports {

    private NightReports() {}

    static Map<String, byte[]> of(NightStory story) {
        Map<String, byte[]> reports = new LinkedHashMap<>();
        Records records = story.desk().records();
        Plan plan = NightStory.plan();
        Lifecycle lifecycle = plan.lifecycle(Kind.INCIDENT);
        Graph graph = lifecycle.graph();
        Glossary words = words(plan, lifecycle);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Edition edition = Edition.of(locale, Pace.ZONE, story.end());
            int number = 0;
            for (History history : records.incidents()) {
                IncidentFile file = IncidentFile.of(history)
                        .with(records.alerts())
                        .with(graph)
                        .with(words);
                String name = "incident-" + ++number + "." + locale.getLanguage() + ".html";
                reports.put(name, Html.render(IncidentReport.of(file, edition)));
            }
            PeriodInput period = PeriodInput.of(records.incidents(), records.alerts(), story.from(), story.end())
                    .with(words);
            reports.put("period." + locale.getLanguage() + ".html", Html.render(PeriodReport.of(period, edition)));
        }
        return reports;
    }

    private static Glossary words(Plan plan, Lifecycle lifecycle) {
        Glossary words = people();
        for (State state : lifecycle.states()) {
            words = words.with(Sort.STATE, state.id(), state.label());
        }
        for (String severity : plan.severities().codes()) {
            words = words.with(Sort.SEVERITY, severity, plan.severities().label(severity));
        }
        for (var rule : plan.intake().rules()) {
            words = words.with(Sort.RULE, rule.id(), rule.label());
        }
        for (var rule : plan.escalations()) {
            words = words.with(Sort.RULE, rule.id(), rule.label());
        }
        for (var roster : plan.directory().rosters()) {
            words = words.with(Sort.PARTY, roster.id(), roster.label());
        }
        for (var rule : plan.precursors()) {
            words = words.with(Sort.RULE, rule.id(), rule.label());
        }
        return words;
    }

    private static Glossary people() {
        String[][] names = {
            {"soc", "SOC (Toto Security Monitoring)", "SOC(東都セキュリティ監視)"},
            {"csirt", "MINATO-CSIRT", "MINATO-CSIRT"},
            {"logistics-it", "Logistics IT", "物流IT"},
            {"management", "Management", "経営層"},
            {"ciso", "CISO", "CISO"},
            {"weekday-desk", "Weekday desk", "平日窓口"},
            {"notifier", "Telephone", "自動架電"},
            {"hansho", "Hansho", "半鐘"},
        };
        Glossary words = Glossary.NONE
                .with(Sort.AUTHORITY, "stop-business", Label.of("stop business", "業務停止"))
                .with(Sort.CHANNEL, "phone", Label.of("telephone", "電話"))
                .with(Sort.CHANNEL, "mail", Label.of("mail", "メール"))
                .with(Sort.CHANNEL, "chat", Label.of("chat", "チャット"))
                .with(Sort.EVIDENCE, "memory-image", Label.of("memory image", "メモリイメージ"));
        for (Map.Entry<String, Label> name : Cast.names().entrySet()) {
            words = words.with(Sort.PARTY, name.getKey(), name.getValue());
        }
        for (String[] name : names) {
            words = words.with(Sort.PARTY, name[0], Label.of(name[1], name[2]));
        }
        return words;
    }
}
