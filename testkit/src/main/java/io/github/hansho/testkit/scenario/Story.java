package io.github.hansho.testkit.scenario;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Opening;
import java.time.Duration;

/** The words in which a scenario is told; meant to be imported statically. */
public final class Story {

    private Story() {}

    /** Returns a number of seconds. */
    public static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }

    /** Returns a number of minutes. */
    public static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }

    /** Returns a number of hours. */
    public static Duration hours(long count) {
        return Duration.ofHours(count);
    }

    /** Returns a number of days of 24 hours. */
    public static Duration days(long count) {
        return Duration.ofDays(count);
    }

    /** Returns the wish to open an incident. */
    public static Opening open(String title, String severity) {
        return Opening.builder().title(Text.of(title)).severity(severity).build();
    }

    /** Returns what a person wishes. */
    public static Deed by(String person, Command command) {
        return Deed.of(Actor.person(person), command);
    }

    /** Returns what a person opens. */
    public static Deed by(String person, Opening opening) {
        return Deed.of(Actor.person(person), opening);
    }

    /** Returns what an actor wishes. */
    public static Deed by(Actor actor, Command command) {
        return Deed.of(actor, command);
    }

    /** Returns what an actor opens. */
    public static Deed by(Actor actor, Opening opening) {
        return Deed.of(actor, opening);
    }

    /** Returns a call that is expected. */
    public static CallAt call(Duration after, String person) {
        return new CallAt(after, person);
    }
}
