package io.github.hansho.benchmarks;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.desk.Seat;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.Arrays;

/**
 * What a live incident costs in heap: everything that a desk over a journal in memory keeps for incidents with one alert, one
 * move and one acknowledgement each, after collection, divided by their number.
 *
 * <p>The strings that the caller brings are the caller's: sources and titles are the same ones throughout, and the alerts'
 * own ids are made, and counted, beforehand. Prints the bytes for each incident.
 */
final class LiveHeap {

    private LiveHeap() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println(perIncident(args.length > 0 ? Integer.parseInt(args[0]) : 100_000));
    }

    static long perIncident(int incidents) {
        Seat seat = Desks.lead(NightPlan.read());
        Command triage = Move.to("triage");
        Command acknowledge = new Acknowledge();
        String[] alerts = new String[incidents + 1];
        Arrays.setAll(alerts, i -> "dc01-" + i);
        live(seat, alerts[incidents], triage, acknowledge);
        long before = used();
        try {
            for (int i = 0; i < incidents; i++) {
                live(seat, alerts[i], triage, acknowledge);
            }
            return (used() - before) / incidents;
        } finally {
            Reference.reachabilityFence(seat);
            Reference.reachabilityFence(alerts);
        }
    }

    private static void live(Seat seat, String alert, Command triage, Command acknowledge) {
        IncidentId id = seat.open(Alert.of("edr", alert, "EDR switched off on dc01"), "high")
                .orThrow()
                .id();
        seat.handle(id, triage).orThrow();
        seat.handle(id, acknowledge).orThrow();
    }

    /** Returns the least of several looks, each after a collection. */
    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
