package io.github.hansho.reporting.report;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.report.AlertFlow.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of every alert; who judged those in no incident, and why; and those that nobody looked at. */
final class AlertSection {

    private static final int MOST = 100;

    private final Cohort cohort;
    private final Speech speech;
    private final AlertFlow flow;

    private record Judge(String verdict, String by, String reason) {}

    private AlertSection(Cohort cohort) {
        this.cohort = cohort;
        this.speech = cohort.speech();
        this.flow = AlertFlow.of(cohort.alerts(), cohort.input().period());
    }

    static Section of(Cohort cohort) {
        AlertSection section = new AlertSection(cohort);
        Speech speech = section.speech;
        List<Block> blocks =
                new ArrayList<>(List.of(section.balance(), new Paragraph(speech.say("alerts.definition"))));
        blocks.add(section.judged());
        blocks.addAll(section.neverLookedAt());
        return new Section(speech.say("alerts.heading"), blocks);
    }

    private Balance balance() {
        List<Balance.Line> lines = new ArrayList<>();
        for (Fate fate : List.of(Fate.AUTHORISED, Fate.REPEATED, Fate.DISMISSED)) {
            lines.add(new Balance.Line(speech.constant("fate", fate), flow.of(fate)));
        }
        Map<String, Long> left = new TreeMap<>(flow.byIncident());
        for (Telling telling : cohort.live()) {
            String incident = telling.course().history().id().value();
            Long count = left.remove(incident);
            if (count != null) {
                lines.add(
                        new Balance.Line(speech.say("fate.incident", "id", incident, "title", telling.title()), count));
            }
        }
        left.forEach((incident, count) ->
                lines.add(new Balance.Line(speech.say("fate.other-incident", "id", incident), count)));
        for (Fate fate : List.of(Fate.JUDGED_REAL, Fate.UNDECIDED, Fate.HELD)) {
            if (flow.of(fate) > 0) {
                lines.add(new Balance.Line(speech.constant("fate", fate), flow.of(fate)));
            }
        }
        lines.add(new Balance.Line(speech.constant("fate", Fate.NEVER_LOOKED_AT), flow.of(Fate.NEVER_LOOKED_AT)));
        return new Balance(speech.say("alerts.caption"), lines, speech.say("alerts.total"), flow.total());
    }

    /** Verdicts on alerts of the period that are in no incident, those that agree in verdict, judge and reason as one. */
    private Block judged() {
        Map<Judge, long[]> judges = new HashMap<>();
        for (AlertHistory alert : cohort.alerts()) {
            AlertGroup group = alert.group();
            AlertFlow one = AlertFlow.of(List.of(alert), cohort.input().period());
            if (group.incident().isEmpty() && group.judgement().isPresent() && one.total() > 0) {
                AlertGroup.Judgement judgement = group.judgement().get();
                Judge judge = new Judge(
                        speech.word(judgement.verdict()),
                        speech.people().of(judgement.by()),
                        speech.text(judgement.reason()).words());
                long[] counts = judges.computeIfAbsent(judge, unseen -> new long[2]);
                counts[0]++;
                counts[1] += one.total();
            }
        }
        Grid grid = new Grid(speech, "judged").text("verdict", "by", "reason").number("groups", "alerts-with-repeats");
        judges.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Judge, long[]> entry) -> -entry.getValue()[1])
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> grid.row(
                        Value.of(entry.getKey().verdict()),
                        Value.of(entry.getKey().by()),
                        Value.of(entry.getKey().reason()),
                        speech.edition().count(entry.getValue()[0]),
                        speech.edition().count(entry.getValue()[1])));
        return grid.table();
    }

    private List<Block> neverLookedAt() {
        Grid grid = new Grid(speech, "never-looked-at")
                .time("first-seen")
                .text("detector", "title", "danger")
                .number("alerts-with-repeats");
        List<AlertGroup> groups = flow.neverLookedAt();
        for (AlertGroup group : groups.subList(0, Math.min(MOST, groups.size()))) {
            grid.row(
                    speech.instant(group.from()),
                    Value.of(group.first().source()),
                    speech.text(group.first().title()),
                    group.first().severity().map(Value::of).orElseGet(() -> speech.none("none")),
                    speech.edition().count(group.count()));
        }
        List<Block> blocks = new ArrayList<>(List.of(grid.table()));
        if (groups.size() > MOST) {
            blocks.add(new Paragraph(speech.say("never-looked-at.more", "n", groups.size() - MOST)));
        }
        return blocks;
    }
}
