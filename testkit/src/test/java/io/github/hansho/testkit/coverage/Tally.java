package io.github.hansho.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the properties came across, by policies: one in which much happens counts no more than any other. */
final class Tally {

    private final Map<Event.Kind, Integer> events = new EnumMap<>(Event.Kind.class);
    private final Map<Flaw.Kind, Integer> flaws = new EnumMap<>(Flaw.Kind.class);
    private int policies;
    private int tooLarge;
    private int fixed;
    private int moving;
    private int vain;
    private int runs;

    void count(List<World> worlds) {
        Set<Event.Kind> kinds = EnumSet.noneOf(Event.Kind.class);
        boolean at = false;
        boolean after = false;
        for (World world : worlds) {
            for (Answer answer : world.answers()) {
                for (Event event : answer.events()) {
                    kinds.add(event.kind());
                    at |= event.timing() instanceof Timing.At;
                    after |= event.timing() instanceof Timing.After;
                }
            }
        }
        policies++;
        kinds.forEach(kind -> events.merge(kind, 1, Integer::sum));
        fixed += at ? 1 : 0;
        moving += after ? 1 : 0;
    }

    void tooLarge() {
        tooLarge++;
    }

    void vain(boolean nobody) {
        runs++;
        vain += nobody ? 1 : 0;
    }

    void flaw(Flaw.Kind kind) {
        flaws.merge(kind, 1, Integer::sum);
    }

    void check() {
        assertThat(tooLarge).as("too large, beside %s", policies).isLessThan(policies / 4);
        assertThat(events)
                .as("of %s policies", policies)
                .containsOnlyKeys(Event.Kind.values())
                .allSatisfy((kind, count) -> assertThat(count).as("%s", kind).isGreaterThan(policies / 20));
        assertThat(fixed).as("at one instant").isGreaterThan(policies / 20);
        assertThat(moving).as("after the opening").isGreaterThan(policies / 20);
        assertThat(vain).as("reached nobody, of %s", runs).isBetween(runs / 20, runs - runs / 20);
        assertThat(flaws)
                .as("flaws")
                .containsKeys(Flaw.Kind.EMPTY_ROLE, Flaw.Kind.REACHES_NOBODY, Flaw.Kind.BOTH_TRACKS, Flaw.Kind.UNKNOWN);
    }
}
