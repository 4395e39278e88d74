package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.AnyTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rosters with a few layers, windows and overrides, some of them in force at the instants asked about. */
final class AnyRoster {

    private static final Arbitrary<String> PEOPLE = Arbitraries.of("a", "b", "c", "d");

    private AnyRoster() {}

    static Arbitrary<Roster> some() {
        return Combinators.combine(
                        layers().list().ofMinSize(1).ofMaxSize(3),
                        overrides().list().ofMaxSize(4),
                        Arbitraries.of(Combination.values()))
                .as((layers, overrides, how) -> {
                    Roster.Builder roster = Roster.builder("r", ZoneOffset.UTC).combination(how);
                    layers.forEach(roster::layer);
                    List<RosterOverride> kept = new ArrayList<>();
                    overrides.stream()
                            .filter(one -> kept.stream().noneMatch(one::conflicts))
                            .forEach(kept::add);
                    kept.forEach(roster::override);
                    return roster.build();
                });
    }

    static Arbitrary<Instant> instants() {
        return AnyTime.zones().flatMap(AnyTime::instants);
    }

    private static Arbitrary<Layer> layers() {
        Arbitrary<Layer> who = Arbitraries.oneOf(
                RotationProperties.rotations().map(Layer::of),
                PEOPLE.list().ofMinSize(1).ofMaxSize(2).map(Layer::of));
        return Combinators.combine(
                        who,
                        AnyTime.windows().optional(0.8),
                        instants().optional(0.2),
                        instants().optional(0.2))
                .as((layer, window, from, to) -> new Layer(
                        layer.rotation(),
                        layer.fixed(),
                        window,
                        from.filter(
                                first -> to.filter(end -> !end.isAfter(first)).isEmpty()),
                        to));
    }

    private static Arbitrary<RosterOverride> overrides() {
        return Combinators.combine(
                        instants(),
                        Arbitraries.longs().between(1, 400),
                        PEOPLE,
                        PEOPLE,
                        Arbitraries.integers().between(0, 2))
                .as((from, days, whom, by, kind) -> {
                    Instant to = from.plusSeconds(days * 86_400);
                    return kind == 0
                            ? RosterOverride.add(from, to, whom)
                            : new RosterOverride(
                                    from,
                                    to,
                                    Optional.of(whom),
                                    kind == 1 || whom.equals(by) ? Optional.empty() : Optional.of(by));
                });
    }
}
