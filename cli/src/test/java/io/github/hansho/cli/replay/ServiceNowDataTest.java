package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hansho.cli.RealData;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.ticket.CaseFigures;
import io.github.hansho.reporting.ticket.DefectKind;
import io.github.hansho.reporting.ticket.MatrixFigures;
import io.github.hansho.reporting.ticket.OwnershipFigures;
import io.github.hansho.reporting.ticket.TicketState;
import io.github.hansho.reporting.ticket.TicketSummary;
import io.github.hansho.reporting.ticket.Variants;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceNowDataTest {

    private static final long MINUTE = 60_000;

    private TicketSummary linear;
    private TicketSummary nearest;

    @BeforeAll
    void readTheLog() {
        Path log = RealData.file("uci-servicenow/incident_event_log.dev.csv.gz");
        Path mapping = RealData.ofRepository("examples/mappings/servicenow-audit.yaml");
        linear = Logs.read(log, mapping, QuantileMethod.LINEAR_R7, Optional.empty());
        nearest = Logs.read(log, mapping, QuantileMethod.NEAREST_RANK, Optional.empty());
    }

    @Test
    void givesEveryFigureComputedElsewhere() {
        CaseFigures.Duration rowToColumn = Logs.duration(linear.all(), "resolved-column-to-row");
        Expected.read(RealData.file("_expected/uci-servicenow.dev.reference.json"))
                .text("source")
                .text("timestamp_format")
                .text("unit")
                .count("events", linear.shape().used())
                .count("incidents", linear.shape().cases())
                .on(
                        "contiguous_by_incident",
                        node -> assertThat(linear.shape().contiguous()).isEqualTo(node.asBoolean()))
                .counts("events_per_state", linear.states().rowsByState())
                .counts("events_per_priority", linear.valueRows().getOrDefault("priority", Map.of()))
                .counts("initial_state", Logs.named(linear.states().initial(), TicketState::state))
                .counts("final_state", Logs.named(linear.states().last(), TicketState::state))
                .on(
                        "transitions_all_consecutive_rows",
                        node -> assertThat(Logs.pairs(linear.moves().byState(), TicketState::state))
                                .isEqualTo(Expected.pairs(node)))
                .on(
                        "transitions_changes_only",
                        node -> assertThat(Logs.pairs(linear.moves().changes(), TicketState::state))
                                .isEqualTo(Expected.pairs(node)))
                .count("distinct_change_pairs", linear.moves().changes().size())
                .count("sys_updated_at_out_of_order_pairs", linear.count(DefectKind.OUT_OF_ORDER))
                .count("sys_updated_at_equal_pairs", linear.count(DefectKind.EQUAL_TIMES))
                .count("sys_mod_count_not_increasing_pairs", linear.count(DefectKind.SEQUENCE_NOT_RISING))
                .count("variants_distinct", linear.variants().distinct())
                .on("variants_top20", node -> assertVariants(node, linear.variants()))
                .summaries(
                        "time_in_state_minutes",
                        linear.states().timesByState(),
                        nearest.states().timesByState(),
                        MINUTE)
                .on("incidents_where_column_varies", node -> assertVarying(Expected.counts(node)))
                .on("overall", node -> assertCases(node, linear.all(), nearest.all()))
                .on("per_priority_of_last_row", this::assertSegments)
                .count(
                        "incidents_leaving_Resolved_or_Closed_for_another_state",
                        linear.returns().casesFromFinished())
                .count("incidents_leaving_Closed", linear.returns().casesFromClosed())
                .count(
                        "reopen_count_gt0_but_no_backward_transition",
                        Logs.mark(linear.all(), "reopened").saidOnly())
                .summary(
                        "first_Resolved_row_minus_resolved_at_minutes",
                        rowToColumn.reached(),
                        Logs.duration(nearest.all(), "resolved-column-to-row").reached(),
                        MINUTE)
                .count(
                        "incidents_without_Resolved_row",
                        Logs.duration(linear.all(), "first-row-to-resolved-row").neverReached())
                .on("per_opened_month", node -> assertMonths(Expected.counts(node)))
                .check();
    }

    private static void assertVariants(JsonNode node, Variants variants) {
        assertThat(variants.top()).hasSize(node.size());
        Map<String, Long> expected = new LinkedHashMap<>();
        node.forEach(pair -> expected.put(pair.get(0).asText(), pair.get(1).asLong()));
        Map<String, Long> actual = new LinkedHashMap<>();
        variants.top().forEach(variant -> actual.put(String.join(" > ", variant.states()), variant.count()));
        assertThat(actual).isEqualTo(expected);
    }

    private void assertVarying(Map<String, Long> expected) {
        Map<String, String> names = Map.of("opened_at", "opened", "resolved_at", "resolved", "closed_at", "closed");
        expected.forEach((column, count) -> assertThat(linear.varying().get(names.getOrDefault(column, column)))
                .as(column)
                .isEqualTo(count));
    }

    private static void assertCases(JsonNode node, CaseFigures linear, CaseFigures nearest) {
        CaseFigures.Mark inTime = Logs.mark(linear, "within-agreed-time");
        Expected expected = new Expected(node)
                .count("incidents", linear.cases())
                .count("made_sla_true", inTime.yes())
                .on(
                        "made_sla_rate",
                        rate -> assertThat(inTime.share().value().orElseThrow())
                                .isCloseTo(rate.asDouble(), within(1e-6)))
                .count("reopened", Logs.mark(linear, "reopened").yes())
                .count("reassigned", Logs.mark(linear, "reassigned").yes())
                .count("resolved_at_missing", linear.unknownMilestones().getOrDefault("resolved", 0L));
        Map<String, String> durations = new TreeMap<>(Map.of(
                "open_to_resolved_minutes", "open-to-resolved",
                "open_to_closed_minutes", "open-to-closed",
                "resolved_to_closed_minutes", "resolved-to-closed",
                "open_to_first_non_New_row_minutes", "open-to-first-move"));
        durations.forEach((key, name) -> expected.summary(
                key,
                Logs.duration(linear, name).reached(),
                Logs.duration(nearest, name).reached(),
                MINUTE));
        expected.check();
    }

    private void assertSegments(JsonNode node) {
        Map<String, CaseFigures> others = byValue(nearest.segments());
        byValue(linear.segments())
                .forEach((value, figures) ->
                        assertCases(node.get(value), figures, Objects.requireNonNull(others.get(value))));
        assertThat(linear.segments()).hasSize(node.size());
    }

    private static Map<String, CaseFigures> byValue(List<CaseFigures> segments) {
        Map<String, CaseFigures> byValue = new TreeMap<>();
        segments.forEach(segment -> byValue.put(segment.value().orElse(""), segment));
        return byValue;
    }

    private void assertMonths(Map<String, Long> expected) {
        Map<String, Long> actual = new LinkedHashMap<>();
        linear.perMonth().forEach((month, count) -> actual.put(month.toString(), count));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void findsThatEveryPriorityFollowsFromImpactAndUrgency() {
        MatrixFigures matrix = linear.matrix().orElseThrow();

        assertThat(matrix.rows()).isEqualTo(70_334);
        assertThat(matrix.cells()).hasSize(8);
        assertThat(matrix.disagreeing()).isZero();
    }

    @Test
    void tellsWhatTheLogClaimsFromWhatItsRowsShow() {
        CaseFigures.Mark reassigned = Logs.mark(linear.all(), "reassigned");
        OwnershipFigures ownership = linear.ownership().orElseThrow();

        assertThat(reassigned.yes() + reassigned.no()).isEqualTo(12_394);
        assertThat(ownership.casesReassigned()).isEqualTo(linear.all().reassigned());
        assertThat(ownership.casesReassigned())
                .isEqualTo(reassigned.yes() - reassigned.saidOnly() + reassigned.seenOnly());
        assertThat(ownership.rowsWithoutGroup()).isEqualTo(7_015);
    }

    @Test
    void reportsItsDirtAndCrashesOnNothing() {
        assertThat(linear.count(DefectKind.NEGATIVE_DURATION)).isGreaterThanOrEqualTo(277);
        assertThat(linear.states().rowsByState()).containsEntry("-100", 2L);
        assertThat(linear.states().begunElsewhere()).contains(12_394L - 8_092);
        assertThat(linear.shape().setAside()).isZero();
    }
}
