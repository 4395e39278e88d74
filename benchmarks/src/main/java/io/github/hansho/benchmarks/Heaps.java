package io.github.hansho.benchmarks;

import io.github.hansho.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The figures of memory, each measured in a process of its own. */
final class Heaps {

    private static final int REPEATS = 10;
    private static final int MEGABYTE = 1 << 20;
    private static final int[] TRIED = {16, 24, 32, 48, 64, 96, 128, 256};

    private Heaps() {}

    /** Returns the heap that a live incident costs. */
    static Figure live() throws IOException, InterruptedException {
        int incidents = 100_000;
        Processes.Ended ended = Processes.run(
                List.of("-XX:+UseSerialGC", "-Xmx2g"), LiveHeap.class, List.of(String.valueOf(incidents)));
        if (ended.code() != 0) {
            throw new IllegalStateException("heap could not be measured: " + ended.output());
        }
        double bytes = Double.parseDouble(ended.output().strip());
        return new Figure(
                "heap per live incident", 1_024, " B", new Sample(List.of(bytes)), "100,000 of them, after collection");
    }

    /** Returns what a tick allocates when nothing is due. */
    static Figure idle() throws IOException, InterruptedException {
        Processes.Ended ended = Processes.run(List.of("-XX:+UseSerialGC"), Idling.class, List.of());
        if (ended.code() != 0) {
            throw new IllegalStateException("idle ticks could not be measured: " + ended.output());
        }
        double bytes = Double.parseDouble(ended.output().strip());
        return new Figure("tick with nothing due, allocated", 0, " B", new Sample(List.of(bytes)), "by each tick");
    }

    /** Returns the least heap, of some that are tried, in which the command replays the log ten times over. */
    static Figure replay() throws IOException, InterruptedException {
        Path log = TicketLogs.repeated(REPEATS);
        try {
            long cases = REPEATS * (TicketLogs.real() ? 12_394L : TicketLogs.MADE_UP);
            double reach = 64 + 64.0 * cases / MEGABYTE;
            String detail = String.format(
                    Locale.ROOT,
                    "least heap that suffices; %,d cases, %,d B, %s",
                    cases,
                    Files.size(log),
                    TicketLogs.real() ? "real log" : "made-up log");
            double least = Double.POSITIVE_INFINITY;
            for (int megabytes : TRIED) {
                if (replays(log, megabytes)) {
                    least = megabytes;
                    break;
                }
            }
            return new Figure("ticket-log replay, memory", reach, " MB", new Sample(List.of(least)), detail);
        } finally {
            Files.delete(log);
        }
    }

    private static boolean replays(Path log, int megabytes) throws IOException, InterruptedException {
        return Processes.run(
                                List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"),
                                Main.class,
                                List.of(
                                        "replay",
                                        "--log",
                                        log.toString(),
                                        "--mapping",
                                        TicketLogs.mapping().toString()))
                        .code()
                == 0;
    }
}
