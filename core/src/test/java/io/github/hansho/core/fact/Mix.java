package io.github.hansho.core.fact;

import net.jqwik.api.statistics.Statistics;

/** Asserts what a property was tried on: a law that only ever met one kind of case proves nothing. */
public final class Mix {

    private Mix() {}

    /** Collects a value, and asserts in the end that each of these came up in at least one try in twenty. */
    public static void each(String what, Object value, Object... expected) {
        Statistics.label(what).collect(value).coverage(mix -> {
            for (Object one : expected) {
                mix.check(one).percentage(share -> share >= 5);
            }
        });
    }

    /** Collects an answer, and asserts in the end that yes and no each came up in at least one try in twenty. */
    public static void both(String what, boolean value) {
        each(what, value, true, false);
    }
}
