package io.github.hansho.examples.night;

import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/**
 * The night from a seed: 0 is the story as it is told, any other goes at another pace and has other numbers.
 *
 * @param desk the desk with everything that was kept
 * @param told the lines of the story as they were played
 * @param calls the keys of the calls that rang, in order
 * @param from when the night begins
 * @param noon noon of the second day
 * @param end when it ends
 */
record NightStory(IncidentDesk desk, List<Told> told, List<String> calls, Instant from, Instant noon, Instant end) {

    static NightStory play(long seed) {
        return play(seed, plan());
    }

    /** Plays the night as another plan would have had it. */
    static NightStory play(long seed, Plan plan) {
        return play(
                seed,
                (clock, references) -> Staff.with(() -> IncidentDesk.of(plan)
                        .tenant("toto")
                        .clock(clock)
                        .random(references)
                        .build()));
    }

    /** Plays the night with a staff that is given the clock of the story and the chance that names incidents. */
    static NightStory play(long seed, BiFunction<StoryClock, RandomGenerator, Staff> office) {
        SplittableRandom random = new SplittableRandom(seed);
        Pace pace = new Pace(seed, random.split());
        Instant from = pace.when("2026-11-22T19:00");
        StoryClock clock = new StoryClock(from);
        Stage stage = new Stage(office.apply(clock, random.split()), clock, pace);
        new Intrusion(stage).play();
        new FalseLead(stage).play();
        new Noise(stage, random.split(), seed == 0).play();
        Instant end = pace.when("2026-11-24T17:00");
        List<Told> told = stage.play(end);
        return new NightStory(stage.desk(), told, stage.calls(), from, pace.when("2026-11-24T12:00"), end);
    }

    static Plan plan() {
        return Plan.parse("night.yaml", text());
    }

    static String text() {
        try (InputStream in =
                Objects.requireNonNull(NightStory.class.getResourceAsStream("night.yaml"), "night.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
