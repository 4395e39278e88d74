package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hansho.cli.RealData;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.ticket.CaseFigures;
import io.github.hansho.reporting.ticket.DefectKind;
import io.github.hansho.reporting.ticket.TicketState;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("data")
class EventLogDataTest {

    private static final long SECOND = 1_000;

    private record Both(TicketSummary linear, TicketSummary nearest) {

        static Both of(String log, String mapping) {
            Path file = RealData.file(log);
            Path how = RealData.ofRepository("examples/mappings/" + mapping);
            return new Both(
                    Logs.read(file, how, QuantileMethod.LINEAR_R7, Optional.empty()),
                    Logs.read(file, how, QuantileMethod.NEAREST_RANK, Optional.empty()));
        }
    }

    @Test
    void givesEveryFigureOfTheHelpDesk() {
        Both both = Both.of("helpdesk/helpdesk.csv.gz", "helpdesk-events.yaml");

        common(Expected.read(RealData.file("_expected/helpdesk.reference.json")), both)
                .check();
        assertThat(both.linear().shape().contiguous()).isTrue();
    }

    @Test
    void givesEveryFigureOfTheProblemsWithSubStates() {
        Both both = Both.of("bpi2013/06_bpic2013_closed.csv.gz", "problem-events.yaml");
        CaseFigures all = both.linear().all();
        CaseFigures others = both.nearest().all();

        common(Expected.read(RealData.file("_expected/bpi2013-closed-problems.reference.json")), both)
                .summary(
                        "first_event_to_first_Completed_seconds",
                        Logs.duration(all, "first-to-completed").reached(),
                        Logs.duration(others, "first-to-completed").reached(),
                        SECOND)
                .on("first_event_to_first_Completed_seconds_per_last_impact", node -> assertPerImpact(node, both))
                .counts("cases_per_last_impact", casesPerValue(both.linear()))
                .count(
                        "cases_with_more_than_one_impact",
                        both.linear().varying().getOrDefault("impact", -1L))
                .summary(
                        "first_Resolved_to_first_Closed_seconds",
                        Logs.duration(all, "resolved-to-closed").reached(),
                        Logs.duration(others, "resolved-to-closed").reached(),
                        SECOND)
                .count("cases_reopened_left_Completed", both.linear().returns().casesFromFinished())
                .count("reopen_transitions", both.linear().returns().movesFromFinished())
                .count(
                        "cases_never_Completed",
                        all.cases()
                                - Logs.duration(all, "first-to-completed")
                                        .reached()
                                        .n())
                .summary(
                        "pending_time_in_Wait_substates_seconds",
                        both.linear().states().waitingPerCase(),
                        both.nearest().states().waitingPerCase(),
                        SECOND)
                .count(
                        "support_team_handovers_total",
                        both.linear().ownership().orElseThrow().changes())
                .check();
    }

    /** What both files of figures have. */
    private static Expected common(Expected expected, Both both) {
        TicketSummary linear = both.linear();
        CaseFigures all = linear.all();
        return expected.text("source")
                .text("unit")
                .count("cases", linear.shape().cases())
                .count("events", linear.shape().used())
                .counts("events_per_state", linear.states().rowsByState())
                .counts("events_per_state_substate", Logs.named(linear.states().rows(), Logs::withSlash))
                .counts("initial", Logs.named(linear.states().initial(), Logs::withSlash))
                .counts("final", Logs.named(linear.states().last(), Logs::withSlash))
                .on(
                        "transitions_all",
                        node -> assertThat(Logs.pairs(linear.moves().byState(), TicketState::state))
                                .isEqualTo(Expected.pairs(node)))
                .on(
                        "transitions_changes_only",
                        node -> assertThat(Logs.pairs(linear.moves().changes(), TicketState::state))
                                .isEqualTo(Expected.pairs(node)))
                .on(
                        "transitions_state_substate",
                        node -> assertThat(Logs.pairs(linear.moves().pairs(), Logs::withSlash))
                                .isEqualTo(Expected.pairs(node)))
                .count("out_of_order_pairs", linear.count(DefectKind.OUT_OF_ORDER))
                .count("equal_timestamp_pairs", linear.count(DefectKind.EQUAL_TIMES))
                .count("variants_distinct", linear.variants().distinct())
                .on("variants_top20", node -> assertVariants(node, linear))
                .summary(
                        "throughput_first_to_last_seconds",
                        Logs.duration(all, "first-to-last").reached(),
                        Logs.duration(both.nearest().all(), "first-to-last").reached(),
                        SECOND)
                .summaries(
                        "dwell_seconds_per_state_substate",
                        Logs.named(linear.states().times(), Logs::withSlash),
                        Logs.named(both.nearest().states().times(), Logs::withSlash),
                        SECOND);
    }

    /** Of equally frequent ways the first seen come first, here as there. */
    private static void assertVariants(JsonNode node, TicketSummary summary) {
        Map<String, Long> expected = new LinkedHashMap<>();
        node.forEach(pair -> expected.put(pair.get(0).asText(), pair.get(1).asLong()));
        Map<String, Long> actual = new LinkedHashMap<>();
        summary.variants().top().forEach(v -> actual.put(String.join(" > ", v.states()), v.count()));
        assertThat(actual).isEqualTo(expected);
    }

    private static void assertPerImpact(JsonNode node, Both both) {
        Map<String, CaseFigures> nearest = byValue(both.nearest());
        byValue(both.linear())
                .forEach((impact, figures) -> Expected.assertSummary(
                        impact,
                        node.get(impact),
                        Logs.duration(figures, "first-to-completed").reached(),
                        Logs.duration(nearest.getOrDefault(impact, figures), "first-to-completed")
                                .reached(),
                        SECOND));
        assertThat(node.size()).isEqualTo(nearest.size());
    }

    private static Map<String, CaseFigures> byValue(TicketSummary summary) {
        Map<String, CaseFigures> byValue = new TreeMap<>();
        summary.segments().forEach(segment -> byValue.put(segment.value().orElse(""), segment));
        return byValue;
    }

    private static Map<String, Long> casesPerValue(TicketSummary summary) {
        Map<String, Long> cases = new TreeMap<>();
        byValue(summary).forEach((value, figures) -> cases.put(value, figures.cases()));
        return cases;
    }
}
