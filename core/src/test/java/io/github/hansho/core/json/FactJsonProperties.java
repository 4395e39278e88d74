package io.github.hansho.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.AlertHistory;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Mix;
import io.github.hansho.core.fact.Records;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class FactJsonProperties {

    private static final FactLines TWO = Jackson2.lines();
    private static final FactLines THREE = Jackson3.lines();

    @Provide
    Arbitrary<Fact> facts() {
        return Generators.facts();
    }

    @Provide
    Arbitrary<History> histories() {
        return Generators.histories();
    }

    @Provide
    Arbitrary<AlertHistory> alertHistories() {
        return Generators.alertHistories();
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aFactSurvivesJsonAndBothWriteTheSameBytes(@ForAll("facts") Fact fact) {
        String json = BothJacksons.write(fact);
        Fact read = BothJacksons.read(json, Fact.class);
        assertThat(read).isEqualTo(fact);
        assertThat(BothJacksons.write(read)).isEqualTo(json);
        assertThat(json).startsWith("{\"type\":\"").contains(",\"stamp\":{\"at\":\"");
        Statistics.label("type")
                .collect(fact.getClass().getSimpleName())
                .coverage(mix -> Records.permitted(Fact.class)
                        .forEach(type -> mix.check(type.getSimpleName()).count(seen -> seen >= 5)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aHistoryWrittenByOneIsReadByTheOther(@ForAll("histories") History history) {
        List<String> lines = history.facts().map(TWO::write).toList();
        assertThat(history.facts().map(THREE::write)).isEqualTo(lines);
        assertThat(History.of(THREE.readAll(lines))).isEqualTo(history);
        assertThat(History.of(TWO.readAll(lines))).isEqualTo(history);
        Mix.both("long", history.changes().size() >= 20);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void soIsTheHistoryOfAnAlertGroup(@ForAll("alertHistories") AlertHistory history) {
        List<Fact> facts = new ArrayList<>(history.changes());
        facts.add(0, history.received());
        List<String> lines = facts.stream().map(THREE::write).toList();
        assertThat(AlertHistory.of(TWO.readAll(lines))).isEqualTo(history);
        assertThat(AlertHistory.of(THREE.readAll(lines))).isEqualTo(history);
        Mix.both("long", history.changes().size() >= 6);
    }
}
