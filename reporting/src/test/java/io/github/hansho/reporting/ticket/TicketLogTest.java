package io.github.hansho.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.figure.Estimate;
import io.github.hansho.reporting.figure.Summary;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TicketLogTest {

    private static Sample threeTickets() {
        return new Sample()
                .row("T1", 0, "new", "P2", "desk", null)
                .row("T1", 10, "working/active", "P2", "desk", null)
                .row("T1", 30, "working/waiting", "P1", "net", null)
                .row("T1", 90, "solved", "P1", "desk", 85)
                .row("T1", 100, "closed", "P1", "desk", 85)
                .row("T2", 20, "new", "P3", null, null)
                .row("T2", 20, "solved", "P3", "desk", 15)
                .row("T2", 60, "working/active", "P3", "desk", 15)
                .row("T3", 50, "new", "P3", "net", null);
    }

    @Test
    void countsRowsTicketsAndWhereTheyBeginAndEnd() {
        TicketSummary summary = threeTickets().read(Sample.plan());

        assertThat(summary.shape().rows()).isEqualTo(9);
        assertThat(summary.shape().cases()).isEqualTo(3);
        assertThat(summary.shape().contiguous()).isTrue();
        assertThat(summary.shape().cutOff()).contains(Sample.START.plus(Duration.ofMinutes(100)));
        assertThat(summary.states().rowsByState()).containsEntry("working", 3L);
        assertThat(summary.states().initial()).containsOnlyKeys(TicketState.of("new"));
        assertThat(summary.states().last())
                .containsOnlyKeys(
                        TicketState.of("closed"), new TicketState("working", "active"), TicketState.of("new"));
        assertThat(summary.moves().changes())
                .contains(new MoveFigures.Pair(TicketState.of("new"), TicketState.of("solved"), 1))
                .noneMatch(pair -> pair.from().equals(pair.to()));
        assertThat(summary.variants().top())
                .contains(new Variants.Variant(List.of("new", "working", "solved", "closed"), 1));
    }

    @Test
    void measuresTheTicketsThatEndedAndCountsTheOthers() {
        CaseFigures all = threeTickets().read(Sample.plan()).all();

        CaseFigures.Duration toClose = all.durations().get(0);
        assertThat(((Summary.Known) toClose.reached()).max()).isEqualTo(Sample.minutes(100));
        assertThat(toClose.open()).isEqualTo(2);
        assertThat(toClose.curve().orElseThrow().median()).isEqualTo(new Estimate.Reached(Sample.minutes(100)));
        CaseFigures.Duration toResolve = all.durations().get(1);
        assertThat(toResolve.reached().n()).isEqualTo(2);
        assertThat(((Summary.Known) toResolve.reached()).negative()).isEqualTo(1);
        assertThat(all.open()).contains(2L);
        assertThat(all.unknownMilestones()).containsEntry("resolved", 1L);
    }

    @Test
    void givesEveryFigureAgainByTheLastPriority() {
        TicketSummary summary = threeTickets().read(Sample.plan());

        assertThat(summary.segments())
                .extracting(CaseFigures::value)
                .containsExactly(Optional.of("P1"), Optional.of("P3"));
        assertThat(summary.segments()).extracting(CaseFigures::cases).containsExactly(1L, 2L);
        assertThat(summary.valueRows().get("priority"))
                .containsExactly(Map.entry("P3", 4L), Map.entry("P1", 3L), Map.entry("P2", 2L));
        assertThat(summary.varying()).containsEntry("priority", 1L).containsEntry("resolved", 2L);
    }

    @Test
    void followsWhoHadATicket() {
        OwnershipFigures ownership =
                threeTickets().read(Sample.plan()).ownership().orElseThrow();

        assertThat(ownership.groups()).isEqualTo(2);
        assertThat(ownership.changes()).isEqualTo(2);
        assertThat(ownership.bounces()).isEqualTo(1);
        assertThat(ownership.casesBounced()).isEqualTo(1);
        assertThat(ownership.rowsWithoutGroup()).isEqualTo(1);
        assertThat(ownership.times().get(0).group()).isEqualTo("desk");
        assertThat(ownership.times().get(0).total()).isEqualTo(Sample.minutes(30 + 10 + 40));
        assertThat(ownership.times().get(1).total()).isEqualTo(Sample.minutes(60));
    }

    @Test
    void listsWhatIsWrongAndWhere() {
        TicketSummary summary = threeTickets()
                .row("T4", 200, "new")
                .row("T4", 190, "")
                .row("T4", null, "closed")
                .row("", 300, "new")
                .read(Sample.plan());

        assertThat(summary.defects())
                .extracting(Defect::kind)
                .containsExactly(
                        DefectKind.NO_CASE,
                        DefectKind.NO_STATE,
                        DefectKind.NO_TIME,
                        DefectKind.EQUAL_TIMES,
                        DefectKind.OUT_OF_ORDER,
                        DefectKind.NEGATIVE_DURATION,
                        DefectKind.NO_MILESTONE);
        assertThat(summary.defects())
                .filteredOn(defect -> defect.kind() == DefectKind.OUT_OF_ORDER)
                .flatExtracting(Defect::examples)
                .containsExactly(new Defect.Place("T4", 12, "new > "));
        assertThat(summary.defects())
                .filteredOn(defect -> defect.kind() == DefectKind.NEGATIVE_DURATION)
                .flatExtracting(Defect::examples)
                .containsExactly(new Defect.Place("T2", 9, "to-resolve"));
        assertThat(summary.shape().setAside()).isEqualTo(1);
        assertThat(summary.count(DefectKind.NO_MILESTONE)).isEqualTo(2);
    }

    @Nested
    class AtACutOff {

        @Test
        void doesNotKnowWhatWasWrittenLater() {
            TicketSummary summary = threeTickets().read(Sample.plan().asOf(Sample.START.plus(Duration.ofMinutes(40))));

            assertThat(summary.shape().afterCut()).isEqualTo(4);
            assertThat(summary.shape().cases()).isEqualTo(2);
            CaseFigures.Duration toResolve = summary.all().durations().get(1);
            assertThat(toResolve.reached().n()).isEqualTo(1);
            assertThat(toResolve.open()).isEqualTo(1);
        }

        @Test
        void doesNotKnowMilestonesThatLieLater() {
            TicketSummary summary = new Sample()
                    .row("T1", 0, "new", "P2", "desk", 85)
                    .read(Sample.plan().asOf(Sample.START.plus(Duration.ofMinutes(40))));

            assertThat(summary.all().durations().get(1).open()).isEqualTo(1);
        }

        @Test
        void saysTheSameWhateverComesAfterIt() {
            TicketPlan.Builder plan = Sample.plan().asOf(Sample.START.plus(Duration.ofMinutes(100)));
            TicketSummary before = threeTickets().read(plan);
            TicketSummary after = threeTickets()
                    .row("T3", 101, "closed")
                    .row("T9", 150, "new")
                    .read(plan);

            assertThat(after.all()).usingRecursiveComparison().isEqualTo(before.all());
            assertThat(after.states()).isEqualTo(before.states());
        }
    }

    @Nested
    class WhereTicketsComeBack {

        @Test
        void countsItWhenTheyWereSaidToStandTogether() {
            TicketSummary summary =
                    threeTickets().row("T1", 400, "working/active").read(Sample.plan());

            assertThat(summary.shape().contiguous()).isFalse();
            assertThat(summary.shape().cases()).isEqualTo(3);
            assertThat(summary.all().cases()).isEqualTo(4);
            assertThat(summary.defects())
                    .filteredOn(defect -> defect.kind() == DefectKind.CASE_CAME_BACK)
                    .flatExtracting(Defect::examples)
                    .containsExactly(new Defect.Place("T1", 11, ""));
        }

        @Test
        void keepsThemTogetherWhenTheyWereNot() {
            TicketSummary summary = threeTickets()
                    .row("T1", 400, "working/active")
                    .read(Sample.plan().contiguous(false));

            assertThat(summary.shape().contiguous()).isFalse();
            assertThat(summary.all().cases()).isEqualTo(3);
            assertThat(summary.returns()).isEqualTo(new TicketSummary.Returns(2, 2, 1, 1));
        }
    }

    @Test
    void setsWhatAMarkSaysAgainstWhatTheRowsShow() {
        TicketPlan.Builder plan = Sample.plan();
        plan.mark(new TicketMark(
                "urgent", Label.plain("urgent"), "priority", new TicketMark.Test.Is("P3"), TicketMark.Seen.REOPENED));
        plan.mark(new TicketMark(
                "number",
                Label.plain("number"),
                "group",
                new TicketMark.Test.Above(BigDecimal.ZERO),
                TicketMark.Seen.REASSIGNED));

        List<CaseFigures.Mark> marks = threeTickets().read(plan).all().marks();

        assertThat(marks.get(0)).satisfies(mark -> {
            assertThat(mark.yes()).isEqualTo(2);
            assertThat(mark.no()).isEqualTo(1);
            assertThat(mark.saidOnly()).isEqualTo(1);
            assertThat(mark.share().value()).hasValue(2 / 3.0);
        });
        assertThat(marks.get(1).unknown()).isEqualTo(3);
    }

    @Test
    void countsTicketsByTheMonthOfTheReadersZone() {
        TicketPlan.Builder plan =
                Sample.plan().perMonth(new Milestone.FirstRow()).zone(ZoneId.of("America/Los_Angeles"));

        assertThat(threeTickets().row("T9", 60 * 24 * 40, "new").read(plan).perMonth())
                .containsOnlyKeys(YearMonth.of(2026, 3), YearMonth.of(2026, 4))
                .containsEntry(YearMonth.of(2026, 3), 3L);
    }

    @Test
    void refusesRowsAfterItsSummary() {
        TicketPlan plan = Sample.plan().build();
        TicketLog log = TicketLog.of(plan);
        log.summary();

        assertThatThrownBy(() -> log.add(plan.row()))
                .hasMessage("the log has been summarised after 0 rows; start another");
    }

    @Test
    void refusesAPlanThatReadsWhatRowsDoNotCarry() {
        TicketPlan.Builder plan = Sample.plan().segmentBy("colour");

        assertThatThrownBy(plan::build).hasMessage("segment reads colour, allowed are [priority, group]");
        TicketPlan.Builder other = Sample.plan()
                .duration(Sample.duration("x", new Milestone.Column("paid"), new Milestone.FirstRowIn(Set.of("new"))));
        assertThatThrownBy(other::build).hasMessage("duration x reads paid, allowed are [resolved]");
    }

    @Test
    void refusesAColumnOfStatesThatIsNone() {
        Sample sample = new Sample();
        for (int i = 0; i <= 2_000; i++) {
            sample.row("T1", i, "state " + i);
        }

        assertThatThrownBy(() -> sample.read(Sample.plan()))
                .isInstanceOf(TicketLimitException.class)
                .hasMessage(
                        "the log has more than 2000 different values of state, the first too many is \"state 2000\"; "
                                + "check that the mapping names the right column");
    }

    @Test
    void countsEmptyLogsAsNoData() {
        TicketSummary summary = new Sample().read(Sample.plan());

        assertThat(summary.shape().cutOff()).isEmpty();
        assertThat(summary.all().durations().get(0).reached()).isEqualTo(new Summary.NoData());
        assertThat(summary.variants().distinct()).isZero();
    }
}
