package io.github.hansho.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Benchmarks run in rounds, each in a process of its own in each round, so that both sides of a ratio stand close together in
 * time and a machine that is disturbed for a while disturbs both.
 */
final class Rounds {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> times = new HashMap<>();
    private final Map<String, List<Double>> bytes = new HashMap<>();

    /** Runs all benchmarks of some classes. */
    static Rounds run(int rounds, List<Class<?>> classes) throws RunnerException {
        Rounds run = new Rounds();
        for (int round = 0; round < rounds; round++) {
            for (Class<?> benchmarks : classes) {
                OptionsBuilder options = new OptionsBuilder();
                options.include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                        .forks(1)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT);
                run.add(new Runner(options.build()).run());
            }
        }
        return run;
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = name(result.getParams());
            add(times, name, result.getPrimaryResult());
            Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
            if (allocated != null) {
                add(bytes, name, allocated);
            }
        }
    }

    private static void add(Map<String, List<Double>> map, String name, Result<?> result) {
        map.computeIfAbsent(name, key -> new ArrayList<>())
                .add(result.getStatistics().getPercentile(50));
    }

    /** The class, the method, and the parameters, if there are any: {@code LongHistory.move 10}. */
    private static String name(BenchmarkParams params) {
        String full = params.getBenchmark();
        StringBuilder name = new StringBuilder(full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }

    /** Returns the median time of each round. */
    Sample times(String benchmark) {
        return sample(times, benchmark);
    }

    /** Returns the median of the bytes allocated by one operation, of each round. */
    Sample bytes(String benchmark) {
        return sample(bytes, benchmark);
    }

    private static Sample sample(Map<String, List<Double>> map, String benchmark) {
        List<Double> values = map.get(benchmark);
        if (values == null) {
            throw new IllegalArgumentException("no benchmark " + benchmark + ", there are " + map.keySet());
        }
        return new Sample(values);
    }
}
