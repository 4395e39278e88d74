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

/**
 * The night from a seed: 0 is the story as it is told, any other goes at another pace and has other numbers.
 *
 * @param desk the desk with everything that was kept
 * @param told the lines of the story as they were played
 * @param from when the night begins
 * @param noon noon of the second day
 * @param end when it ends
 */
record NightStory(IncidentDesk desk, List<Told> told, Instant from, Instant noon, Instant end) {

    static NightStory play(long seed) {
        return play(seed, plan());
    }

    /** Plays the night as another plan would have had it. */
    static NightStory play(long seed, Plan plan) {
        SplittableRandom random = new SplittableRandom(seed);
        Pace pace = new Pace(seed, random.split());
        Instant from = pace.when("2026-11-22T19:00");
        StoryClock clock = new StoryClock(from);
        IncidentDesk desk = IncidentDesk.of(plan)
                .tenant("toto")
                .clock(clock)
                .random(random.split())
                .build();
        Stage stage = new Stage(desk, clock, pace);
        new Intrusion(stage).play();
        new FalseLead(stage).play();
        new Noise(stage, random.split(), seed == 0).play();
        Instant end = pace.when("2026-11-24T17:00");
        return new NightStory(desk, stage.play(end), from, pace.when("2026-11-24T12:00"), end);
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
