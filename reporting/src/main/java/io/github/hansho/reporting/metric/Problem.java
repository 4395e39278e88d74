package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.FactDoesNotApplyException;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.IncidentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something wrong in what was recorded of an incident, by which figures may be wrong too. */
public sealed interface Problem {

    /** Returns the incident. */
    IncidentId incident();

    /**
     * A duration ends before it begins, so one of its two times is wrong.
     *
     * @param incident the incident
     * @param metric the duration
     * @param lasted the negative amount
     */
    record NegativeDuration(IncidentId incident, Metric metric, Duration lasted) implements Problem {}

    /**
     * A fact is of a type that this version does not know, so what it changed is not told.
     *
     * @param incident the incident
     * @param type the type written
     * @param at when it was recorded
     */
    record UnknownFact(IncidentId incident, String type, Instant at) implements Problem {}

    /**
     * A clock ran behind what was recorded already.
     *
     * @param incident the incident
     * @param fact the type of the fact that was recorded by it
     * @param clock what the clock said
     * @param at the time that the fact was given instead
     */
    record ClockBehind(IncidentId incident, String fact, Instant clock, Instant at) implements Problem {}

    /**
     * A fact cannot have happened to the incident as it stood; it is told as recorded.
     *
     * @param incident the incident
     * @param fact the type of the fact
     * @param needed what it needs
     * @param there what there was
     */
    record DoesNotFit(IncidentId incident, String fact, String needed, String there) implements Problem {}

    /** Returns what is wrong with an incident, and with these durations of it. */
    static List<Problem> of(Course course, List<Metric> metrics) {
        List<Problem> problems = new ArrayList<>();
        IncidentId id = course.history().id();
        for (Metric metric : metrics) {
            if (metric.read(course) instanceof Reading.Negative negative) {
                problems.add(new NegativeDuration(id, metric, negative.lasted()));
            }
        }
        course.history().facts().forEach(fact -> look(fact, id, problems));
        try {
            course.history().incident();
        } catch (FactDoesNotApplyException e) {
            problems.add(new DoesNotFit(id, e.fact(), e.expected(), e.actual()));
        }
        return List.copyOf(problems);
    }

    private static void look(Fact fact, IncidentId id, List<Problem> problems) {
        Instant at = fact.stamp().at();
        if (fact instanceof Unrecognised unknown) {
            problems.add(new UnknownFact(id, unknown.type(), at));
        }
        fact.stamp()
                .clock()
                .filter(clock -> fact.stamp().isClockBehind())
                .ifPresent(clock -> problems.add(new ClockBehind(id, fact.type(), clock, at)));
    }
}
