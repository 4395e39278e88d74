package io.github.hansho.workflow.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Keeps measures in memory, for tests. By its clock everything that is timed takes a millisecond, whatever it took.
 *
 * <p>Safe for several threads.
 */
public final class RecordingMeter implements Meter {

    private static final Duration STEP = Duration.ofMillis(1);

    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, List<Duration>> durations = new TreeMap<>();

    /** Creates a meter that has measured nothing. */
    public RecordingMeter() {}

    @Override
    public synchronized void count(Series series, long amount) {
        counts.merge(series.toString(), amount, Long::sum);
    }

    @Override
    public synchronized void time(Series series, Duration duration) {
        durations.computeIfAbsent(series.toString(), key -> new ArrayList<>()).add(duration);
    }

    @Override
    public Consumer<Series> start() {
        return series -> time(series, STEP);
    }

    /** Returns how much was counted of a series, or how often it was timed; 0 for one that it never heard of. */
    public synchronized long measured(Series series) {
        return series.measure().kind() == Measure.Kind.COUNTER
                ? counts.getOrDefault(series.toString(), 0L)
                : durations(series).size();
    }

    /** Returns the durations of a series, in the order in which they came. */
    public synchronized List<Duration> durations(Series series) {
        return List.copyOf(durations.getOrDefault(series.toString(), List.of()));
    }

    /**
     * Returns everything, by series and sorted, each with what was counted of it or how often it was timed: {@code
     * command_duration{command=move, outcome=kept}}, 1.
     */
    public synchronized Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>(counts);
        durations.forEach((series, times) -> all.put(series, (long) times.size()));
        return all;
    }
}
