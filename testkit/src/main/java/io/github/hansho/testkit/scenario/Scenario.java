package io.github.hansho.testkit.scenario;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people do when, under a plan and a clock that is set by hand.
 *
 * <p>It is a value: each method returns another scenario. It runs on the desk that a host embeds, over a journal in memory;
 * time passes at once, and whatever is due is done at the very instant at which it is due.
 *
 * @param name what it is called
 * @param plan the plan that new incidents follow
 * @param start when it begins, and the zone in which its times are shown
 * @param onCall who fills which role for ever; empty to take the rosters of the plan or a directory
 * @param directory who is on call, where the plan does not say it
 * @param story what people do
 */
public record Scenario(
        String name,
        Plan plan,
        ZonedDateTime start,
        Map<String, String> onCall,
        Optional<Directory> directory,
        List<Moment> story) {

    private static final ZonedDateTime SOME_TIME = ZonedDateTime.parse("2026-01-05T09:00:00Z");

    /** Keeps immutable copies. */
    public Scenario {
        onCall = Collections.unmodifiableMap(new LinkedHashMap<>(onCall));
        story = List.copyOf(story);
    }

    /**
     * Something done at an instant.
     *
     * @param after how long after the beginning
     * @param deed what is done
     */
    public record Moment(Duration after, Deed deed) {}

    /** Returns a scenario under a plan in which nothing happens yet; it begins on some Monday morning. */
    public static Scenario of(Plan plan) {
        return new Scenario("scenario", plan, SOME_TIME, Map.of(), Optional.empty(), List.of());
    }

    /** Returns this under a name, for messages. */
    public Scenario named(String newName) {
        return new Scenario(newName, plan, start, onCall, directory, story);
    }

    /**
     * Returns this with its beginning.
     *
     * @param time a time with an offset or a zone, as {@code 2026-11-23T03:07:00+09:00}
     * @throws IllegalArgumentException if it is none
     */
    public Scenario startingAt(String time) {
        try {
            return startingAt(ZonedDateTime.parse(time));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "start " + time + " is no time with an offset, write for instance 2026-11-23T03:07:00+09:00", e);
        }
    }

    /** Returns this with its beginning. */
    public Scenario startingAt(ZonedDateTime time) {
        return new Scenario(name, plan, time, onCall, directory, story);
    }

    /**
     * Returns this with a person who fills a role for ever, besides those named so far. The rosters of the plan are put
     * away; its teams, windows and maintenance stay.
     */
    public Scenario onCall(String role, String person) {
        Map<String, String> more = new LinkedHashMap<>(onCall);
        more.put(role, person);
        return new Scenario(name, plan, start, more, directory, story);
    }

    /** Returns this with a directory that says who is on call. */
    public Scenario directory(Directory newDirectory) {
        return new Scenario(name, plan, start, onCall, Optional.of(newDirectory), story);
    }

    /**
     * Returns this with something done; at one instant things are done in the order given here.
     *
     * @throws IllegalArgumentException if it is before the beginning
     */
    public Scenario at(Duration after, Deed deed) {
        if (after.isNegative()) {
            throw new IllegalArgumentException(
                    deed.kind() + " is before the beginning, give a time from 0 on, not " + Spans.write(after));
        }
        List<Moment> more = new ArrayList<>(story);
        more.add(new Moment(after, deed));
        more.sort(Comparator.comparing(Moment::after));
        return new Scenario(name, plan, start, onCall, directory, more);
    }

    /** Returns a desk at the beginning of this scenario, before anything is done. */
    public VirtualDesk desk() {
        return new VirtualDesk(this);
    }

    /**
     * Runs it.
     *
     * @param end how long after the beginning it ends; what is due at that instant is still done
     * @throws IllegalArgumentException if something would be done after the end
     * @throws ScenarioFailedError if a wish was refused that was not expected to be, or the other way round
     */
    public Run runUntil(Duration end) {
        Run run = playUntil(end);
        Check check = new Expectation.AsTold().check(run);
        if (!check.holds()) {
            throw new ScenarioFailedError(check, run);
        }
        return run;
    }

    /**
     * Runs it, whatever was refused; {@link Expectation.AsTold} says whether that was as told.
     *
     * @param end how long after the beginning it ends; what is due at that instant is still done
     * @throws IllegalArgumentException if something would be done after the end
     */
    public Run playUntil(Duration end) {
        VirtualDesk desk = desk();
        for (Moment moment : story) {
            if (moment.after().compareTo(end) > 0) {
                throw new IllegalArgumentException(moment.deed().kind() + " is done at " + Spans.write(moment.after())
                        + ", after the end of the run at " + Spans.write(end));
            }
            desk.reach(moment.after());
            desk.does(moment.deed());
        }
        desk.advanceTo(start.toInstant().plus(end));
        return desk.run();
    }
}
