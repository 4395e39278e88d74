package io.github.hansho.benchmarks;

import java.util.Locale;

/**
 * One figure: what is to be reached, and what was measured.
 *
 * @param what what is measured
 * @param least the least that it may be; 0 where less is always better
 * @param reach the most that it may be; infinite where it is told for comparison only
 * @param unit the unit, with a space before it where one belongs there
 * @param measured what was measured
 * @param detail the times behind a ratio, or how it was measured
 */
record Figure(String what, double least, double reach, String unit, Sample measured, String detail) {

    static final String HEADER =
            "| what | reach | measured | lowest to highest | reached | detail |\n" + "|---|---|---|---|---|---|";

    Figure(String what, double reach, String unit, Sample measured, String detail) {
        this(what, 0, reach, unit, measured, detail);
    }

    /** Returns the figure that one benchmark's time is so many times another's. */
    static Figure ratio(String what, double reach, Sample time, Sample base, String unit) {
        return ratio(what, 0, reach, time, base, unit);
    }

    /** Returns the same, with the least that it may be. */
    static Figure ratio(String what, double least, double reach, Sample time, Sample base, String unit) {
        String detail = String.format(Locale.ROOT, "%,.1f against %,.1f %s", time.median(), base.median(), unit);
        return new Figure(what, least, reach, " ×", time.against(base), detail);
    }

    boolean reached() {
        return measured.median() >= least && measured.median() <= reach;
    }

    /** Returns the line of a table. */
    String line() {
        boolean told = reach == Double.POSITIVE_INFINITY;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s%s | %s to %s | %s | %s |",
                what,
                told ? "" : (least > 0 ? number(least) + " to " : "") + number(reach) + unit,
                number(measured.median()),
                unit,
                number(measured.lowest()),
                number(measured.highest()),
                told ? "" : reached() ? "yes" : "**no**",
                detail);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 && value != Math.rint(value) ? "%,.2f" : "%,.0f", value);
    }
}
