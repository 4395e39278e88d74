package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Kleene's strong logic: false is below unknown is below true; all is the lowest, any the highest. */
class ConditionProperties {

    private static final Comparator<Truth> LOWEST = Comparator.comparing(ConditionProperties::height);

    @Provide
    Arbitrary<Condition> conditions() {
        return Generators.conditions();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Generators.worlds();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void allIsTheLowestAndAnyTheHighestOfItsParts(
            @ForAll @Size(max = 3) List<@From("conditions") Condition> parts, @ForAll("worlds") World world) {
        List<Truth> truths = parts.stream().map(part -> part.evaluate(world)).toList();
        Truth lowest = truths.stream().min(LOWEST).orElse(Truth.TRUE);
        Truth highest = truths.stream().max(LOWEST).orElse(Truth.FALSE);
        assertThat(new Condition.All(parts).evaluate(world)).isEqualTo(lowest);
        assertThat(new Condition.Any(parts).evaluate(world)).isEqualTo(highest);
        assertThat(Condition.all(parts).evaluate(world)).isEqualTo(lowest);
        assertThat(Condition.any(parts).evaluate(world)).isEqualTo(highest);
        Mix.each("all", lowest, (Object[]) Truth.values());
        Mix.each("any", highest, (Object[]) Truth.values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void deMorganHolds(
            @ForAll @Size(max = 3) List<@From("conditions") Condition> parts, @ForAll("worlds") World world) {
        List<Condition> denied =
                parts.stream().<Condition>map(Condition.Not::new).toList();
        Truth notAll = new Condition.Not(new Condition.All(parts)).evaluate(world);
        assertThat(notAll).isEqualTo(new Condition.Any(denied).evaluate(world));
        assertThat(new Condition.Not(new Condition.Any(parts)).evaluate(world))
                .isEqualTo(new Condition.All(denied).evaluate(world));
        Mix.each("not all", notAll, (Object[]) Truth.values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfThePartsChangesNothing(
            @ForAll @Size(max = 3) List<@From("conditions") Condition> parts, @ForAll("worlds") World world) {
        List<Condition> turned = new ArrayList<>(parts);
        Collections.reverse(turned);
        Truth all = new Condition.All(parts).evaluate(world);
        assertThat(new Condition.All(turned).evaluate(world)).isEqualTo(all);
        assertThat(new Condition.Any(turned).evaluate(world)).isEqualTo(new Condition.Any(parts).evaluate(world));
        assertThat(new Condition.All(turned).mayChangeAt(world, Instant.EPOCH))
                .isEqualTo(new Condition.Any(parts).mayChangeAt(world, Instant.EPOCH));
        Mix.each("all", all, (Object[]) Truth.values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notTwiceIsNothingAndNotOfTheUnknownIsUnknown(
            @ForAll("conditions") Condition condition, @ForAll("worlds") World world) {
        Truth truth = condition.evaluate(world);
        Condition not = new Condition.Not(condition);
        assertThat(new Condition.Not(not).evaluate(world)).isEqualTo(truth);
        assertThat(height(not.evaluate(world))).isEqualTo(2 - height(truth));
        assertThat(condition.evaluate(world)).isEqualTo(truth);
        Mix.each("truth", truth, (Object[]) Truth.values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void knowingMoreNeverTurnsAYesIntoANo(
            @ForAll("conditions") Condition condition, @ForAll("worlds") World world, @ForAll("worlds") World other) {
        World knowing = new World(new HashMap<>(world.values()), world.since(), world.now());
        knowing.values().replaceAll((field, value) -> value instanceof Value.Unknown ? other.read(field) : value);
        Truth before = condition.evaluate(world);
        Truth after = condition.evaluate(knowing);
        if (before != Truth.UNKNOWN) {
            assertThat(after).isEqualTo(before);
        }
        Mix.both("was unknown", before == Truth.UNKNOWN);
    }

    private static int height(Truth truth) {
        return truth == Truth.FALSE ? 0 : truth == Truth.UNKNOWN ? 1 : 2;
    }
}
