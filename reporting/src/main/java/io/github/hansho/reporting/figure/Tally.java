package io.github.hansho.reporting.figure;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An exact multiset of whole numbers, such as durations in milliseconds.
 *
 * <p>It remembers how often each value was added and nothing of the order, so memory grows with the number of different
 * values and not with the number of additions (12 bytes per slot, at most three quarters of the slots used). Every figure
 * read from it is the same whatever the order of the additions, and the figures of a merged tally are those of the union.
 * Negative values stay in and are counted. Not safe for use by several threads at once.
 */
public final class Tally {

    private static final int SMALLEST = 8;

    private long[] values = new long[SMALLEST];
    private int[] times = new int[SMALLEST];
    private int used;
    private long count;

    /** Creates an empty tally. */
    public Tally() {}

    /** Adds a value once. */
    public void add(long value) {
        int slot = slot(value);
        if (times[slot]++ == 0) {
            occupy(slot, value);
        }
        count++;
    }

    /**
     * Adds a value a number of times.
     *
     * @throws IllegalArgumentException if {@code more} is negative
     */
    public void add(long value, long more) {
        if (more < 0) {
            throw new IllegalArgumentException(
                    "value " + value + " cannot be added " + more + " times, allowed are 0 and more");
        }
        count = Math.addExact(count, more);
        long left = more;
        while (left > 0) {
            int slot = slot(value);
            int step = (int) Math.min(left, Integer.MAX_VALUE - times[slot]);
            boolean fresh = times[slot] == 0;
            times[slot] += step;
            left -= step;
            if (fresh) {
                occupy(slot, value);
            }
        }
    }

    /** Adds everything that another tally holds; a tally may be added to itself. */
    public void addAll(Tally other) {
        long[] theirs = other.values;
        int[] often = other == this ? times.clone() : other.times;
        for (int i = 0; i < theirs.length; i++) {
            if (often[i] > 0) {
                add(theirs[i], often[i]);
            }
        }
    }

    /** Returns how many values were added, repetitions included. */
    public long count() {
        return count;
    }

    /** Returns whether nothing was added. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Returns the values in ascending order, each with how often it was added. */
    public SortedMap<Long, Long> toMap() {
        SortedTally sorted = sorted();
        SortedMap<Long, Long> map = new TreeMap<>();
        for (int i = 0; i < sorted.distinct(); i++) {
            map.put(sorted.value(i), sorted.times(i));
        }
        return map;
    }

    SortedTally sorted() {
        long[] ascending = new long[used];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (times[i] > 0) {
                ascending[n++] = values[i];
            }
        }
        Arrays.sort(ascending);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || ascending[i] != ascending[i - 1]) {
                ascending[distinct++] = ascending[i];
            }
        }
        long[] often = new long[distinct];
        for (int i = 0; i < distinct; i++) {
            often[i] = timesOf(ascending[i]);
        }
        return new SortedTally(Arrays.copyOf(ascending, distinct), often);
    }

    /** Returns the summary with percentiles by linear interpolation, whatever the number of values. */
    public Summary summary() {
        return summary(QuantileMethod.LINEAR_R7, 1);
    }

    /**
     * Returns the summary with percentiles by the given method.
     *
     * @param floor the least number of values for which percentiles are given; below it they are insufficient data
     */
    public Summary summary(QuantileMethod method, long floor) {
        return Summaries.of(sorted(), method, floor);
    }

    /** Returns how often a value was added. */
    public long timesOf(long value) {
        long sum = 0;
        int mask = values.length - 1;
        for (int slot = home(value) & mask; times[slot] > 0; slot = (slot + 1) & mask) {
            sum += values[slot] == value ? times[slot] : 0;
        }
        return sum;
    }

    /** The slot of the value with room for one more, or the empty slot where it belongs; a full slot is passed by. */
    private int slot(long value) {
        int mask = values.length - 1;
        int slot = home(value) & mask;
        while (times[slot] > 0 && (values[slot] != value || times[slot] == Integer.MAX_VALUE)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void occupy(int slot, long value) {
        values[slot] = value;
        used++;
        if (used > values.length / 4 * 3) {
            grow();
        }
    }

    private void grow() {
        long[] oldValues = values;
        int[] oldTimes = times;
        values = new long[oldValues.length * 2];
        times = new int[values.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldTimes[i] > 0) {
                int slot = slot(oldValues[i]);
                while (times[slot] > 0) {
                    slot = (slot + 1) & (values.length - 1);
                }
                values[slot] = oldValues[i];
                times[slot] = oldTimes[i];
            }
        }
    }

    private static int home(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32));
    }
}
