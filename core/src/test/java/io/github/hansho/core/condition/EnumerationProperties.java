package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The enumeration against a random search: what it finds is there, and what it denies nobody finds. */
class EnumerationProperties {

    @Provide
    Arbitrary<Condition> conditions() {
        return Generators.conditions();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Generators.worlds();
    }

    @Provide
    Arbitrary<World> knownWorlds() {
        return Generators.knownWorlds();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatHoldsAtOnceIsFoundOrNobodyFindsIt(
            @ForAll @Size(min = 1, max = 2) List<@From("conditions") Condition> some,
            @ForAll @IntRange(max = 4) int denied,
            @ForAll @Size(100) List<@From("worlds") World> worlds) {
        List<Condition> conditions = withItsOpposite(some, denied == 0);
        Enumeration.Finding finding = Enumeration.over(conditions).allHold();
        if (finding.answer() == Enumeration.Answer.YES) {
            World witness = witness(finding);
            assertThat(conditions).allMatch(condition -> condition.evaluate(witness) == Truth.TRUE);
        } else {
            assertThat(finding.answer()).isEqualTo(Enumeration.Answer.NO);
            assertThat(finding.witness()).isEmpty();
            assertThat(worlds).noneMatch(world -> conditions.stream().allMatch(c -> c.evaluate(world) == Truth.TRUE));
        }
        Mix.each("answer", finding.answer(), Enumeration.Answer.YES, Enumeration.Answer.NO);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatLeavesAllOutIsFoundOrNobodyFindsIt(
            @ForAll @Size(min = 1, max = 2) List<@From("conditions") Condition> some,
            @ForAll @IntRange(max = 4) int denied,
            @ForAll @Size(100) List<@From("knownWorlds") World> worlds) {
        List<Condition> conditions = withItsOpposite(some, denied == 0);
        Enumeration.Finding finding = Enumeration.over(conditions).noneHoldsThoughAllIsKnown();
        if (finding.answer() == Enumeration.Answer.YES) {
            World witness = witness(finding);
            assertThat(finding.witness().values()).doesNotContain(Value.UNKNOWN);
            assertThat(conditions).noneMatch(condition -> condition.evaluate(witness) == Truth.TRUE);
        } else {
            assertThat(finding.answer()).isEqualTo(Enumeration.Answer.NO);
            assertThat(worlds).noneMatch(world -> conditions.stream().noneMatch(c -> c.evaluate(world) == Truth.TRUE));
        }
        Mix.each("answer", finding.answer(), Enumeration.Answer.YES, Enumeration.Answer.NO);
    }

    /** Of a condition and its opposite never both hold, and one of them always does when all is known. */
    private static List<Condition> withItsOpposite(List<Condition> some, boolean wanted) {
        List<Condition> conditions = new ArrayList<>(some);
        if (wanted) {
            conditions.add(new Condition.Not(some.get(0)));
        }
        return conditions;
    }

    /** Returns the world of a witness, whose values have to be such as the fields may have. */
    private static World witness(Enumeration.Finding finding) {
        Map<Field, Value> values = new HashMap<>();
        finding.witness().forEach((name, value) -> {
            Field field = World.FIELDS.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(!value.isKnown() || field.allows(value))
                    .as("%s = %s", name, value)
                    .isTrue();
            values.put(field, value);
        });
        return new World(values, Map.of(), Worlds.START);
    }
}
