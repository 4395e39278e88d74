package io.github.hansho.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.ticket.MoveCheck.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleFitTest {

    private static final Message NO_SUCH_MOVE = Message.of("no-such-move", Label.plain("no such move"));
    private static final Message NO_GROUP = Message.of("no-group", Label.plain("nobody has it"));

    /** Open to doing to done; doing needs a group. */
    private static final class Line implements MoveCheck {

        private static final List<String> STATES = List.of("open", "doing", "done");

        @Override
        public boolean knows(String state) {
            return STATES.contains(state);
        }

        @Override
        public Answer ask(TicketMove move) {
            if (STATES.indexOf(move.to()) != STATES.indexOf(move.from()) + 1) {
                return Answer.refused(List.of(NO_SUCH_MOVE));
            }
            boolean needsGroup =
                    move.to().equals("doing") && move.value("group").isEmpty();
            return needsGroup ? Answer.undecided(List.of(NO_GROUP)) : Answer.allowed();
        }

        @Override
        public List<Declared> declared() {
            return List.of(new Declared("open", "doing"), new Declared("doing", "done"));
        }

        @Override
        public boolean readsValues() {
            return true;
        }
    }

    private static LifecycleFit fit(Sample sample) {
        TicketPlan plan = Sample.plan()
                .lifecycleState("new", "open")
                .lifecycleState("working", "doing")
                .lifecycleState("working/waiting", "open")
                .lifecycleState("solved", "done")
                .build();
        return sample.into(TicketLog.of(plan, new Line()), plan).summary().fit().orElseThrow();
    }

    @Test
    void saysWhichMovesWouldHaveBeenRefusedAndWhy() {
        LifecycleFit fit = fit(new Sample()
                .row("T1", 0, "new")
                .row("T1", 1, "working/active")
                .row("T1", 2, "working/other")
                .row("T1", 3, "solved")
                .row("T2", 0, "new")
                .row("T2", 1, "solved")
                .row("T3", 0, "new")
                .row("T3", 1, "working/active", "P1", null, null)
                .row("T4", 1, "new")
                .row("T4", 2, "solved"));

        assertThat(fit.count(Verdict.ALLOWED)).isEqualTo(2);
        assertThat(fit.count(Verdict.REFUSED)).isEqualTo(2);
        assertThat(fit.count(Verdict.UNDECIDED)).isEqualTo(1);
        assertThat(fit.total()).isEqualTo(5);
        assertThat(fit.casesRefused()).isEqualTo(2);
        assertThat(fit.made())
                .containsExactly(
                        new LifecycleFit.Made("open", "doing", 1, 0, 1),
                        new LifecycleFit.Made("open", "done", 0, 2, 0),
                        new LifecycleFit.Made("doing", "done", 1, 0, 0));
        assertThat(fit.objections(Verdict.REFUSED))
                .containsExactly(new LifecycleFit.Objection(
                        "open",
                        "done",
                        Verdict.REFUSED,
                        List.of(NO_SUCH_MOVE),
                        2,
                        List.of(new Defect.Place("T2", 7, ""), new Defect.Place("T4", 11, ""))));
        assertThat(fit.objections(Verdict.UNDECIDED))
                .containsExactly(new LifecycleFit.Objection(
                        "open",
                        "doing",
                        Verdict.UNDECIDED,
                        List.of(NO_GROUP),
                        1,
                        List.of(new Defect.Place("T3", 9, ""))));
        assertThat(fit.neverMade()).isEmpty();
    }

    @Test
    void listsMovesThatWereNeverMade() {
        LifecycleFit fit = fit(new Sample().row("T1", 0, "working/waiting").row("T1", 1, "working/active"));

        assertThat(fit.neverMade()).containsExactly(new MoveCheck.Declared("doing", "done"));
        assertThat(fit.count(Verdict.ALLOWED)).isEqualTo(1);
    }

    @Test
    void doesNotJudgeMovesOfStatesItDoesNotHave() {
        LifecycleFit fit =
                fit(new Sample().row("T1", 0, "new").row("T1", 1, "-100").row("T1", 2, "solved"));

        assertThat(fit.ofUnknownStates()).isEqualTo(2);
        assertThat(fit.total()).isEqualTo(2);
        assertThat(fit.unknownStates()).containsExactly(new LifecycleFit.UnknownState(TicketState.of("-100"), 1));
    }

    @Test
    void comparesPrioritiesWithTheMatrix() {
        TicketPlan.Builder builder = TicketPlan.builder();
        builder.field("impact", TicketPlan.Role.IMPACT);
        builder.field("urgency", TicketPlan.Role.URGENCY);
        builder.field("priority", TicketPlan.Role.PRIORITY);
        TicketPlan plan =
                builder.states(TicketPlan.StateSet.CLOSED, Set.of("done")).build();
        TicketLog log = TicketLog.of(plan);
        TicketRow row = plan.row();
        for (String priority : List.of("P2", "P1", "P2")) {
            row.clear();
            row.caseId("T1");
            row.value(0, "high");
            row.value(1, "low");
            row.value(2, priority);
            log.add(row);
        }

        MatrixFigures matrix = log.summary().matrix().orElseThrow();

        assertThat(matrix.declared()).isFalse();
        assertThat(matrix.rows()).isEqualTo(3);
        assertThat(matrix.disagreeing()).isEqualTo(1);
        assertThat(matrix.cells()).extracting(MatrixFigures.Cell::priority).containsExactly("P2", "P1");
    }
}
