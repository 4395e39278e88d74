package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.command.TimedMove;
import io.github.hansho.workflow.lifecycle.MoveRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command of somebody else's is taken at its word only as far as the plan goes; what breaks keeps nothing. */
class ForeignCommandTest {

    private final Office office = new Office(Office.TIMED);
    private final IncidentId id = office.opened();

    private record Foreign(Function<Situation, Decision> decides) implements Command {

        static Foreign emitting(Function<Situation, Fact> fact) {
            return new Foreign(now -> now.accept(fact.apply(now)));
        }

        @Override
        public Decision decide(Situation now) {
            return decides.apply(now);
        }
    }

    private String problem(Command command) {
        Decision decision = office.sato.handle(id, command);
        assertThat(decision).isInstanceOf(Faulted.class);
        assertThat(((Faulted) decision).what()).isEqualTo("command Foreign");
        return ((Faulted) decision).problem();
    }

    @AfterEach
    void nothingWasKept() {
        assertThat(office.desk.incident(id).revision()).isEqualTo(1);
    }

    @Test
    void oneThatThrowsIsAFaultWithItsCause() {
        RuntimeException broken = new IllegalStateException("no connection");
        Decision decision = office.sato.handle(id, new Foreign(now -> {
            throw broken;
        }));
        assertThat(decision).isEqualTo(Faulted.by("command Foreign", broken));
    }

    @Test
    void oneThatThrowsAfterAnotherWasAcceptedTakesThatBackToo() {
        assertThat(office.sato.handle(id, new Acknowledge().and(new Foreign(now -> {
                            throw new IllegalStateException("no connection");
                        }))))
                .isInstanceOf(Faulted.class);
    }

    @Test
    void oneThatDecidesNothingIsAFault() {
        @Nullable Decision nothing = null;
        assertThat(problem(new Foreign(now -> hidden(nothing)))).isEqualTo("it decided nothing");
    }

    @SuppressWarnings("NullAway") // what code without null checks does
    private static Decision hidden(@Nullable Decision nothing) {
        return nothing;
    }

    @Test
    void aFactThatDoesNotApplyIsAFault() {
        assertThat(problem(Foreign.emitting(now -> new Resumed(now.stamp(), Text.NONE, false))))
                .startsWith("fact resumed does not apply to incident " + id + ": it needs ");
    }

    @Test
    void aFactWithAnotherStampIsAFault() {
        assertThat(problem(Foreign.emitting(
                        now -> new Noted(Stamp.of(now.at().minusSeconds(1), now.by()), Text.of("x")))))
                .isEqualTo("fact noted has another stamp than the situation");
        assertThat(problem(Foreign.emitting(now -> new Noted(Stamp.of(now.at(), Office.ITO), Text.of("x")))))
                .isEqualTo("fact noted has another stamp than the situation");
    }

    @Test
    void anOpeningOfWhatIsOpenIsAFault() {
        assertThat(problem(Foreign.emitting(now -> office.desk.history(id).opened())))
                .isEqualTo("fact opened is no change of an open incident");
    }

    @Test
    void aFactThatNobodyKnowsIsAFault() {
        assertThat(problem(Foreign.emitting(now -> new Unrecognised(now.stamp(), "merged", Map.of()))))
                .isEqualTo("fact merged is no change of an open incident");
    }

    @Test
    void aMoveThatTheLifecycleDoesNotHaveIsAFault() {
        assertThat(problem(move("open", "nowhere", Phase.TRIAGE, false)))
                .isEqualTo("the lifecycle does not allow the move from open to nowhere in phase triage");
        assertThat(problem(move("open", "over", Phase.TRIAGE, false)))
                .isEqualTo("the lifecycle does not allow the move from open to over in phase triage");
        assertThat(problem(move("asleep", "over", Phase.CLOSED, false)))
                .startsWith("fact moved does not apply to incident " + id);
    }

    @Test
    void aMoveByTimeWhoseTimeHasNotComeIsAFault() {
        assertThat(problem(move("open", "asleep", Phase.TRIAGE, true)))
                .isEqualTo("the lifecycle does not allow the move from open to asleep in phase triage by time");
    }

    @Test
    void moreAssetsThanThereMayBeAreAFault() {
        Command many = new Foreign(now -> now.accept(IntStream.rangeClosed(0, Scope.LIMIT)
                .<Fact>mapToObj(i -> new AssetInvolved(now.stamp(), "host-" + i, Text.NONE))
                .toList()));
        assertThat(problem(many)).isEqualTo("more than 256 assets or open workstreams");
    }

    private static Foreign move(String from, String to, Phase phase, boolean byTime) {
        return Foreign.emitting(now -> new Moved(now.stamp(), from, to, phase, Text.NONE, byTime));
    }

    /** What a foreign command may well do, on an office of its own. */
    @Test
    void oneThatKeepsToThePlanIsAccepted() {
        Office free = new Office(Office.TIMED);
        IncidentId open = free.opened();
        assertThat(free.sato.handle(open, move("open", "asleep", Phase.TRIAGE, false)))
                .isInstanceOf(Accepted.class);
        MoveRule timed = Office.TIMED
                .lifecycle(free.desk.incident(open).origin().kind())
                .timedFrom("asleep")
                .get(0);
        assertThat(Office.code(free.sato.handle(open, new TimedMove(timed)))).isEqualTo("not-yet");
        free.clock.forward(Duration.ofHours(1));
        List<Change> facts = List.copyOf(free.desk.history(open).changes());
        assertThat(free.sato.handle(open, new TimedMove(timed))).isInstanceOf(Accepted.class);
        assertThat(free.desk.history(open).changes()).hasSize(facts.size() + 1);
    }
}
