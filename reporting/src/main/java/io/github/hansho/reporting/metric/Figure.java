package io.github.hansho.reporting.metric;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.QuantileMethod;
import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.figure.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a metric says of many incidents, in milliseconds.
 *
 * <p>Exercises and tests are not looked at. Open ones enter the survival curve as "at least that long". Negative durations
 * are listed and enter nothing.
 *
 * @param metric what was measured
 * @param cohort how many incidents were looked at
 * @param reached the figures of those that reached the end
 * @param withOpen the curve of those and of the open ones
 * @param leftOut how many were left out, by reason
 * @param negative the incidents whose duration is negative
 */
public record Figure(
        Metric metric,
        long cohort,
        Summary reached,
        KaplanMeier withOpen,
        List<LeftOut> leftOut,
        List<IncidentId> negative) {

    /**
     * What was left out, and why.
     *
     * @param why why
     * @param count how many incidents
     */
    public record LeftOut(Message why, long count) {}

    /**
     * Measures incidents.
     *
     * @param floor the least number of durations for which percentiles are given
     */
    public static Figure of(Metric metric, Collection<Course> courses, long floor) {
        Tally ended = new Tally();
        Tally open = new Tally();
        Map<String, LeftOut> leftOut = new TreeMap<>();
        List<IncidentId> negative = new ArrayList<>();
        List<Course> counted = courses.stream().filter(Course::counts).toList();
        for (Course course : counted) {
            Reading reading = metric.read(course);
            if (reading instanceof Reading.Reached reached) {
                ended.add(reached.lasted().toMillis());
            } else if (reading instanceof Reading.Open waiting) {
                open.add(waiting.soFar().toMillis());
            } else if (reading instanceof Reading.Running running) {
                open.add(running.soFar().toMillis());
            } else if (reading instanceof Reading.NotApplicable no) {
                leave(no.why(), leftOut);
            } else if (reading instanceof Reading.Undecidable no) {
                leave(no.why(), leftOut);
            } else {
                negative.add(course.history().id());
            }
        }
        negative.sort(Comparator.comparing(IncidentId::value));
        Summary reached = ended.summary(QuantileMethod.LINEAR_R7, floor);
        return new Figure(
                metric,
                counted.size(),
                reached,
                KaplanMeier.of(ended, open),
                List.copyOf(leftOut.values()),
                List.copyOf(negative));
    }

    /** Returns how many have not reached the end. */
    public long open() {
        return withOpen.open();
    }

    /** Returns a duration in milliseconds as such, rounded half up. */
    public static Duration millis(double millis) {
        return Duration.ofMillis(Math.round(millis));
    }

    private static void leave(Message why, Map<String, LeftOut> leftOut) {
        leftOut.merge(why.toString(), new LeftOut(why, 1), (old, one) -> new LeftOut(why, old.count() + 1));
    }
}
