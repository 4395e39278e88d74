package io.github.hansho.testkit.contract;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Several threads that begin the same work together. */
final class Race {

    static final int WRITERS = 4;
    static final int ROUNDS = 25;

    private static final int PATIENCE_SECONDS = 60;

    /** Kept between races: a contract has hundreds of them. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(run -> {
        Thread thread = new Thread(run, "racer");
        thread.setDaemon(true);
        return thread;
    });

    private Race() {}

    /** Returns what each racer came back with, in the order of their numbers from 0. */
    static <T> List<T> of(int racers, IntFunction<T> work) {
        List<Future<T>> running = new ArrayList<>();
        try {
            CyclicBarrier start = new CyclicBarrier(racers);
            for (int i = 0; i < racers; i++) {
                int racer = i;
                running.add(THREADS.submit(() -> {
                    start.await();
                    return work.apply(racer);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(PATIENCE_SECONDS, SECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("a racer failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a racer was not back after " + PATIENCE_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the race was interrupted", e);
        } finally {
            running.forEach(one -> one.cancel(true));
        }
    }
}
