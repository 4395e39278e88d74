package io.github.hansho.reporting.metric;

import io.github.hansho.core.vocabulary.Track;

/** The id of a run, taken apart into its rule and its track. */
public final class Runs {

    private Runs() {}

    /** Returns the rule of a run. */
    public static String rule(String run) {
        int slash = run.lastIndexOf('/');
        return slash < 0 ? run : run.substring(0, slash);
    }

    /** Returns the track of a run; the functional one where the run does not say. */
    public static Track track(String run) {
        return run.endsWith("/" + Track.HIERARCHICAL.code()) ? Track.HIERARCHICAL : Track.FUNCTIONAL;
    }
}
