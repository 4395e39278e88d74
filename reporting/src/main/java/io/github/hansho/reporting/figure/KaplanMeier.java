package io.github.hansho.reporting.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A survival curve of durations of which some have not ended yet, by the product-limit estimator (Kaplan and Meier 1958).
 *
 * <p>An open case is neither left out nor counted as done: it is a duration of at least its age. At one duration endings come
 * before censorings, so a case that was still open at exactly t counts as at risk at t. Negative durations are data errors;
 * they are counted apart and do not enter the curve.
 */
public final class KaplanMeier {

    private static final double ROUNDING = 1e-12;

    private final List<Drop> drops;
    private final long ended;
    private final long open;
    private final long negative;
    private final long longest;

    private KaplanMeier(List<Drop> drops, long ended, long open, long negative, long longest) {
        this.drops = drops;
        this.ended = ended;
        this.open = open;
        this.negative = negative;
        this.longest = longest;
    }

    /**
     * A duration at which some ended, and where the curve stands afterwards.
     *
     * @param at the duration
     * @param endings how many ended at it
     * @param atRisk how many had lasted at least that long
     * @param survival the share estimated to last longer
     */
    public record Drop(long at, long endings, long atRisk, double survival) {}

    /** Estimates the curve from the durations that ended and the ages of those that have not. */
    public static KaplanMeier of(Tally endings, Tally censored) {
        SortedTally ends = endings.sorted();
        SortedTally opens = censored.sorted();
        long negativeEnds = ends.countBelow(0);
        long negativeOpens = opens.countBelow(0);
        long ended = ends.count() - negativeEnds;
        long open = opens.count() - negativeOpens;
        long longest =
                Math.max(ended == 0 ? 0 : ends.at(ends.count() - 1), open == 0 ? 0 : opens.at(opens.count() - 1));
        return new KaplanMeier(drops(ends, opens, ended + open), ended, open, negativeEnds + negativeOpens, longest);
    }

    /** Between two censorings the product telescopes, so it is divided once there and stays exact where nothing is open. */
    private static List<Drop> drops(SortedTally ends, SortedTally opens, long all) {
        List<Drop> drops = new ArrayList<>();
        long atRisk = all;
        long atRiskAtBase = all;
        double base = 1;
        double survival = 1;
        int next = 0;
        for (int i = 0; i < ends.distinct(); i++) {
            long at = ends.value(i);
            if (at < 0) {
                continue;
            }
            long left = 0;
            while (next < opens.distinct() && opens.value(next) < at) {
                left += opens.value(next) < 0 ? 0 : opens.times(next);
                next++;
            }
            if (left > 0) {
                atRisk -= left;
                atRiskAtBase = atRisk;
                base = survival;
            }
            long remaining = atRisk - ends.times(i);
            survival = base * remaining / atRiskAtBase;
            drops.add(new Drop(at, ends.times(i), atRisk, survival));
            atRisk = remaining;
        }
        return List.copyOf(drops);
    }

    /** Returns the durations at which the curve drops, ascending. */
    public List<Drop> drops() {
        return drops;
    }

    /** Returns how many durations ended. */
    public long ended() {
        return ended;
    }

    /** Returns how many had not ended. */
    public long open() {
        return open;
    }

    /** Returns how many negative durations were kept out of the curve. */
    public long negative() {
        return negative;
    }

    /** Returns the share estimated to last longer than the given duration, or empty if nothing was observed. */
    public OptionalDouble survivalAt(long duration) {
        if (ended + open == 0) {
            return OptionalDouble.empty();
        }
        double survival = 1;
        for (Drop drop : drops) {
            if (drop.at() > duration) {
                break;
            }
            survival = drop.survival();
        }
        return OptionalDouble.of(survival);
    }

    /** Returns the duration within which half had ended. */
    public Estimate median() {
        return quantile(500);
    }

    /**
     * Returns the least duration within which a share had ended.
     *
     * @param perMille the share in thousandths, from 1 to 1000
     * @throws IllegalArgumentException if the share is outside that range
     */
    public Estimate quantile(int perMille) {
        if (perMille < 1 || perMille > 1000) {
            throw new IllegalArgumentException("share is " + perMille + " thousandths, allowed are 1 to 1000");
        }
        if (ended + open == 0) {
            return new Estimate.NoData();
        }
        double wanted = (1000 - perMille) / 1000.0 + ROUNDING;
        Optional<Drop> first =
                drops.stream().filter(drop -> drop.survival() <= wanted).findFirst();
        return first.<Estimate>map(drop -> new Estimate.Reached(drop.at())).orElse(new Estimate.NotReached(longest));
    }

    /**
     * Returns the mean of the durations, each counted to {@code tau} at most: the area under the curve up to there, and the
     * honest mean while some are open. It is empty if nothing was observed, or if {@code tau} lies beyond the longest
     * duration observed while the curve has not come down to zero.
     *
     * @param tau the horizon, not negative
     * @throws IllegalArgumentException if {@code tau} is negative
     */
    public OptionalDouble restrictedMean(long tau) {
        if (tau < 0) {
            throw new IllegalArgumentException("horizon is " + tau + ", allowed are 0 and more");
        }
        double last = drops.isEmpty() ? 1 : drops.get(drops.size() - 1).survival();
        if (ended + open == 0 || (tau > longest && last > 0)) {
            return OptionalDouble.empty();
        }
        double area = 0;
        double survival = 1;
        long from = 0;
        for (Drop drop : drops) {
            if (drop.at() >= tau) {
                break;
            }
            area += survival * (drop.at() - from);
            survival = drop.survival();
            from = drop.at();
        }
        return OptionalDouble.of(area + survival * (tau - from));
    }

    /** Returns the longest duration observed, ended or not; 0 if nothing was observed. */
    public long longest() {
        return longest;
    }
}
