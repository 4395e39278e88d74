package io.github.hansho.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

/** What the properties came across. */
final class Tally {

    private final Map<Event.Kind, Integer> events = new EnumMap<>(Event.Kind.class);
    private final Map<Flaw.Kind, Integer> flaws = new EnumMap<>(Flaw.Kind.class);
    private int worlds;
    private int fixed;
    private int moving;
    private int vain;
    private int runs;

    void count(World world) {
        worlds++;
        for (Answer answer : world.answers()) {
            for (Event event : answer.events()) {
                events.merge(event.kind(), 1, Integer::sum);
                fixed += event.timing() instanceof Timing.At ? 1 : 0;
                moving += event.timing() instanceof Timing.After ? 1 : 0;
            }
        }
    }

    void vain(boolean nobody) {
        runs++;
        vain += nobody ? 1 : 0;
    }

    void flaw(Flaw.Kind kind) {
        flaws.merge(kind, 1, Integer::sum);
    }

    void check() {
        int all = events.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(worlds).isPositive();
        assertThat(events)
                .allSatisfy((kind, count) ->
                        assertThat(count).as("%s of %s", kind, all).isGreaterThan(all / 20));
        assertThat(fixed).as("at one instant").isGreaterThan(all / 20);
        assertThat(moving).as("after the opening").isGreaterThan(all / 20);
        assertThat(vain).as("reached nobody, of %s", runs).isBetween(runs / 20, runs - runs / 20);
        assertThat(flaws)
                .as("flaws")
                .containsKeys(Flaw.Kind.EMPTY_ROLE, Flaw.Kind.REACHES_NOBODY, Flaw.Kind.BOTH_TRACKS, Flaw.Kind.UNKNOWN);
    }
}
