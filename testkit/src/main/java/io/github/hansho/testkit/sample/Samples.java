package io.github.hansho.testkit.sample;

import io.github.hansho.core.text.Text;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A source of samples; the same seed gives the same samples in the same order.
 *
 * <p>Instants favour what breaks policies: changes of daylight saving time, midnights, ends of months and leap days, on the
 * second and a little before and after.
 */
public final class Samples {

    /** Zones whose clocks differ in every way that matters: none, one hour, half an hour, the other hemisphere. */
    public static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Chicago"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("UTC"));

    private final long seed;
    private final SplittableRandom random;

    private Samples(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** Returns the samples of a seed. */
    public static Samples of(long seed) {
        return new Samples(seed);
    }

    /** Returns the seed, with which the same samples can be drawn again. */
    public long seed() {
        return seed;
    }

    /** Returns one of a list. */
    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns a whole number. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Returns whether something happens that does so a number of times in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a length of time, to the second. */
    public Duration upTo(Duration most) {
        return Duration.ofSeconds(random.nextLong(most.toSeconds() + 1));
    }

    /** Returns a zone. */
    public ZoneId zone() {
        return oneOf(ZONES);
    }

    /** Returns a time of the years 2020 to 2032 in a zone, more often than not an awkward one. */
    public ZonedDateTime time(ZoneId zone) {
        return new Times(this, zone).time();
    }

    /** Returns a plan with two to four roles, severities as every plan has them, and one to three rules. */
    public Plan plan() {
        return new Plans(this).plan();
    }

    /** Returns somebody for each role of a plan: the same person always, or a rotation that changes at some hour. */
    public Directory roster(Plan plan) {
        return new Rosters(this).roster(plan);
    }

    /** Returns an incident to open under a plan, of any of its severities. */
    public Opening incident(Plan plan) {
        return Opening.builder()
                .title(Text.of("incident " + between(1, 9_999)))
                .severity(oneOf(plan.severities().codes()))
                .build();
    }

    /** Returns a scenario in which nothing happens yet: a plan, a roster, and a beginning in some zone. */
    public Scenario scenario() {
        Plan plan = plan();
        return Scenario.of(plan)
                .named("sample of seed " + seed)
                .startingAt(time(zone()))
                .directory(roster(plan));
    }
}
