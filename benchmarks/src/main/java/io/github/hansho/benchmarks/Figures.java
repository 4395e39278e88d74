package io.github.hansho.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures every figure of {@code docs/performance.md} and prints the table; ends with 1 if one was not reached.
 *
 * <p>Argument: the number of rounds, 5 by default. A figure is the median of the rounds; beside it stand the lowest and the
 * highest of them.
 */
final class Figures {

    private static final int STEPS = 7;
    private static final double TOLD = Double.POSITIVE_INFINITY;

    private Figures() {}

    public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Figure> figures = new ArrayList<>();
        figures.add(Heaps.live());
        figures.add(Heaps.replay());
        figures.add(Heaps.idle());
        Rounds times = Rounds.run(
                rounds,
                List.of(
                        SevenSteps.class,
                        PublicDoor.class,
                        LongHistory.class,
                        JsonLines.class,
                        TicketReplay.class,
                        Ticks.class,
                        AllInstants.class,
                        Year.class,
                        OnCallLater.class));
        figures.addAll(machines(times));
        figures.addAll(others(times));
        figures.addAll(escalation(times));
        out.println(Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, " + rounds
                + " rounds");
        out.println(Figure.HEADER);
        figures.forEach(figure -> out.println(figure.line()));
        System.exit(figures.stream().allMatch(Figure::reached) ? 0 : 1);
    }

    private static List<Figure> machines(Rounds times) {
        Sample hand = times.times("SevenSteps.handWritten");
        Sample step = hand.times(1.0 / STEPS);
        Sample bytes = times.bytes("PublicDoor.accepted");
        return List.of(
                Figure.ratio("seven moves of the bare machine", 1.5, times.times("SevenSteps.bareMachine"), hand, "ns"),
                Figure.ratio("the same by stateless4j", TOLD, times.times("SevenSteps.stateless4j"), hand, "ns"),
                Figure.ratio("a command through the public door", 10, times.times("PublicDoor.accepted"), step, "ns"),
                new Figure("the same, allocated", 700, " B", bytes, "by each command"),
                Figure.ratio("a command refused twice", TOLD, times.times("PublicDoor.refused"), step, "ns"));
    }

    private static List<Figure> others(Rounds times) {
        Sample replay = times.times("TicketReplay.replay 3");
        return List.of(
                Figure.ratio(
                        "a move behind 10,000 facts, against 10",
                        1.2,
                        times.times("LongHistory.move 10000"),
                        times.times("LongHistory.move 10"),
                        "ns"),
                Figure.ratio("ticket-log replay", 3, replay, times.times("TicketReplay.barePass 3"), "ms"),
                Figure.ratio(
                        "the same, against the CSV reader's own records",
                        TOLD,
                        replay,
                        times.times("TicketReplay.recordPass 3"),
                        "ms"),
                Figure.ratio(
                        "history from JSON Lines, Jackson 2",
                        2,
                        times.times("JsonLines.history2"),
                        times.times("JsonLines.bare2"),
                        "ns"),
                Figure.ratio(
                        "history from JSON Lines, Jackson 3",
                        2,
                        times.times("JsonLines.history3"),
                        times.times("JsonLines.bare3"),
                        "ns"));
    }

    private static List<Figure> escalation(Rounds times) {
        return List.of(
                Figure.ratio(
                        "tick, for each incident due, 1,000,000 alive against 1,000",
                        1.5,
                        times.times("Ticks.due 1000000"),
                        times.times("Ticks.due 1000"),
                        "ns"),
                Figure.ratio(
                        "exact coverage, 400 days against 40",
                        8,
                        12,
                        times.times("AllInstants.coverage 400"),
                        times.times("AllInstants.coverage 40"),
                        "ms"),
                Figure.ratio(
                        "a year of 10,000 incidents, against the fold of its facts",
                        3,
                        times.times("Year.simulate 10000"),
                        times.times("Year.fold 10000"),
                        "ms"),
                Figure.ratio(
                        "who is on call, after ten years against a day",
                        1.2,
                        times.times("OnCallLater.onCall 3655"),
                        times.times("OnCallLater.onCall 1"),
                        "ns"));
    }
}
