package io.github.hansho.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExplanationProperties {

    @Provide
    Arbitrary<Condition> conditions() {
        return Generators.conditions();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Generators.worlds();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void thereAreRefusalsExactlyWhenTheConditionDoesNotHold(
            @ForAll("conditions") Condition condition, @ForAll("worlds") World world) {
        Explanation explanation = Explanation.of(condition, world);
        assertThat(explanation.truth()).isEqualTo(condition.evaluate(world));
        assertThat(explanation.refusals("tokyo.yaml:41").isEmpty()).isEqualTo(explanation.truth() == Truth.TRUE);
        Mix.each("truth", explanation.truth(), (Object[]) Truth.values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRefusalTellsItsFieldItsValueAndItsPlaceInBothLanguages(
            @ForAll("conditions") Condition condition, @ForAll("worlds") World world) {
        List<Refusal> refusals = Explanation.of(condition, world).refusals("tokyo.yaml:41");
        for (Refusal refusal : refusals) {
            assertThat(refusal.where()).contains("tokyo.yaml:41");
            assertThat(refusal.toString()).endsWith(" (tokyo.yaml:41)");
            refusal.field().ifPresent(name -> assertThat(refusal.value()).contains(world.read(named(name))));
            for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                String sentence = refusal.in(language);
                assertThat(sentence).isNotBlank().doesNotContain("{", "}");
                refusal.field()
                        .ifPresent(name -> assertThat(sentence)
                                .contains(named(name).label().in(language)));
            }
        }
        assertThat(Explanation.of(condition, world).refusals(""))
                .allMatch(refusal -> refusal.where().isEmpty())
                .hasSameSizeAs(refusals);
        Mix.both("several", refusals.size() > 1);
    }

    /** What was refused is enough to change: with every field that is named put otherwise, nothing else can be in the way. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aConditionOnlyChangesWhenAFieldChangesThatARefusalNames(
            @ForAll("conditions") Condition condition, @ForAll("worlds") World world, @ForAll("worlds") World other) {
        Explanation explanation = Explanation.of(condition, world);
        Map<Field, Value> values = new HashMap<>(other.values());
        for (Refusal refusal : explanation.refusals("")) {
            refusal.field().map(ExplanationProperties::named).ifPresent(field -> values.put(field, world.read(field)));
        }
        Truth with = condition.evaluate(new World(values, Map.of(), world.now()));
        if (explanation.truth() != Truth.TRUE) {
            assertThat(with).isNotEqualTo(Truth.TRUE);
        }
        Mix.both("refused", explanation.truth() != Truth.TRUE);
    }

    private static Field named(String name) {
        return World.FIELDS.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
