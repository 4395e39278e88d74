package io.github.hansho.reporting.figure;

/** How a percentile is read from ordered values; real tools disagree, so the method is named beside each figure. */
public enum QuantileMethod {

    /**
     * Linear interpolation between the two nearest ranks, at position (n - 1) p counted from 0: R-7, the default of R, NumPy
     * and spreadsheets (Hyndman and Fan 1996, definition 7).
     */
    LINEAR_R7("R-7") {
        @Override
        double read(SortedTally sorted, int perMille) {
            long position = Math.multiplyExact(sorted.count() - 1, perMille);
            long rank = position / 1000;
            long rest = position % 1000;
            long low = sorted.at(rank);
            if (rest == 0) {
                return low;
            }
            double gap = (double) sorted.at(rank + 1) - (double) low;
            return low + gap * rest / 1000;
        }
    },

    /** The least value that at least the share p of the values does not exceed: always a value that occurred. */
    NEAREST_RANK("nearest rank") {
        @Override
        double read(SortedTally sorted, int perMille) {
            long rank = -Math.floorDiv(-Math.multiplyExact(sorted.count(), perMille), 1000L);
            return sorted.at(Math.max(rank, 1) - 1);
        }
    };

    private final String shortName;

    QuantileMethod(String shortName) {
        this.shortName = shortName;
    }

    abstract double read(SortedTally sorted, int perMille);

    /** Returns the name that is printed beside a figure. */
    public String shortName() {
        return shortName;
    }
}
