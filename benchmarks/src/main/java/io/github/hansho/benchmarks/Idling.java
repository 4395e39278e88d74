package io.github.hansho.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/**
 * What a tick allocates when nothing is due, with 1,000 incidents alive, by the account that the machine keeps for the
 * thread; prints the bytes for each of a million ticks after as many to warm up.
 */
final class Idling {

    private static final int TICKS = 1_000_000;

    private Idling() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println(perTick(TICKS));
    }

    static double perTick(int ticks) {
        Ticks alive = new Ticks();
        alive.live = 1_000;
        alive.begin();
        alive.due();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        idle(alive, ticks);
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        idle(alive, ticks);
        long after = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        return (double) (after - before) / ticks;
    }

    private static void idle(Ticks alive, int ticks) {
        for (int i = 0; i < ticks; i++) {
            if (alive.idle() != 0) {
                throw new IllegalStateException("something was due");
            }
        }
    }
}
