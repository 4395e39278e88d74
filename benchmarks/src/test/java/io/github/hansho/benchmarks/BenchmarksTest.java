package io.github.hansho.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every benchmark runs once, and nothing is timed. */
class BenchmarksTest {

    @Test
    void goesSevenStepsThreeTimes() {
        SevenSteps steps = new SevenSteps();
        assertThat(Objects.toString(steps.handWritten())).contains("CLOSED");
        assertThat(Objects.toString(steps.bareMachine())).contains("closed");
        assertThat(steps.stateless4j()).isEqualTo(HandWritten.State.CLOSED);
    }

    @Test
    void goesThroughThePublicDoorBothWays() {
        PublicDoor door = new PublicDoor();
        assertThat(door.accepted()).isInstanceOf(Accepted.class);
        assertThat(door.refused()).isInstanceOf(Rejected.class);
    }

    @Test
    void movesBehindAsManyFactsAsItSays() {
        LongHistory history = new LongHistory();
        history.facts = 100;
        history.write();
        history.begin();
        assertThat(history.behind()).isEqualTo(100 + 1);
        history.move();
        assertThat(history.behind()).isEqualTo(100 + 1 + 32);
    }

    @Test
    void readsTheSameHistoryFourWays() throws IOException {
        JsonLines lines = new JsonLines();
        List<Fact> facts = lines.history2().facts().toList();
        assertThat(facts).hasSizeGreaterThan(25);
        assertThat(lines.history3().facts()).isEqualTo(facts);
        assertThat(lines.bare2()).isEqualTo(facts);
        assertThat(lines.bare3()).isEqualTo(facts);
    }

    @Test
    void replaysAndPassesOverTheSameLog() throws IOException {
        TicketReplay replay = new TicketReplay();
        replay.repeats = 1;
        replay.write();
        try {
            assertThat(replay.replay()).isZero();
            assertThat(replay.barePass()).isNotZero();
            assertThat(replay.recordPass()).isPositive();
        } finally {
            replay.delete();
        }
    }

    @Test
    void addsUpTheMappedColumnsAndNoOthers(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.csv");
        Files.writeString(log, "number,opened_at,sys_mod_count,opened_by\na,29/2/2016 06:10,12,nobody\na,?,1,nobody\n");
        long opened = LocalDateTime.of(2016, 2, 29, 6, 10).toEpochSecond(ZoneOffset.UTC);
        int rows = 3;
        assertThat(BarePass.over(log)).isEqualTo(opened + 2 * 'a' + 12 + 1 + rows);
    }

    @Test
    void countsTheHeapOfAnIncident() {
        assertThat(LiveHeap.perIncident(2_000)).isBetween(100L, 10_000L);
    }

    @Test
    void ticksForThoseThatAreDueAndThenForNobody() {
        Ticks ticks = new Ticks();
        ticks.live = 1_000;
        ticks.begin();
        assertThat(ticks.due()).isEqualTo(500);
        assertThat(ticks.idle()).isZero();
        assertThat(ticks.oldest().ladders().byRun().values())
                .singleElement()
                .satisfies(ladder -> assertThat(ladder.called()).hasSize(2));
        ticks.goOn();
        assertThat(ticks.due()).isEqualTo(500);
        assertThat(Idling.perTick(1_000)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void looksAtEveryInstantOfTheDays() {
        AllInstants instants = new AllInstants();
        instants.days = 3;
        assertThat(instants.plan().directory().rosters()).hasSize(10);
        assertThat(instants.plan().directory().people()).hasSize(50);
        assertThat(instants.coverage()).isEmpty();
    }

    @Test
    void letsEveryIncidentOfTheYearBeCalledAnsweredAndClosed() {
        Year year = new Year();
        year.incidents = 20;
        year.plan();
        assertThat(year.histories()).hasSize(20).allSatisfy(history -> {
            assertThat(history.facts().filter(StepFired.class::isInstance)).hasSize(3);
            assertThat(history.facts().filter(Acknowledged.class::isInstance)).hasSize(1);
            assertThat(history.incident().phase()).isEqualTo(Phase.CLOSED);
        });
    }

    @Test
    void asksWhoIsOnCall() {
        OnCallLater later = new OnCallLater();
        later.days = 3_655;
        later.instants();
        assertThat(later.onCall().people()).isNotEmpty();
    }

    @Test
    void comparesRoundByRoundAndTellsTheMedian() {
        Figure figure = Figure.ratio(
                "a against b", 2, new Sample(List.of(10.0, 30.0, 8.0)), new Sample(List.of(10.0, 10.0, 4.0)), "ns");
        assertThat(figure.measured().median()).isEqualTo(2, within(1e-9));
        assertThat(figure.reached()).isTrue();
        Figure tooFew = Figure.ratio("a against b", 8, 12, new Sample(List.of(7.0)), new Sample(List.of(1.0)), "ms");
        assertThat(tooFew.line()).isEqualTo("| a against b | 8 to 12 × | 7 × | 7 to 7 | **no** | 7.0 against 1.0 ms |");
        assertThat(figure.line()).isEqualTo("| a against b | 2 × | 2 × | 1 to 3 | yes | 10.0 against 10.0 ns |");
        assertThat(new Sample(List.of(1.0, 4.0)).times(2).median()).isEqualTo(5, within(1e-9));
    }
}
