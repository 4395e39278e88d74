package io.github.hansho.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Records;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactJsonTest {

    private static final String STAMP =
            "\"stamp\":{\"at\":\"2026-11-22T18:07:00Z\",\"by\":{\"kind\":\"person\",\"id\":\"sato\"}}";
    private static final Stamp SATO = Stamp.of(Instant.parse("2026-11-22T18:07:00Z"), Actor.person("sato"));

    @Test
    void everyTypeOfFactIsListedUnderTheNameThatItGivesItself() {
        Map<Class<?>, String> listed = new HashMap<>();
        Arrays.stream(Fact.class.getAnnotation(JsonSubTypes.class).value())
                .forEach(type ->
                        assertThat(listed.put(type.value(), type.name())).isNull());
        Map<Class<?>, String> own = new HashMap<>();
        Generators.facts().sampleStream().limit(2_000).forEach(fact -> own.put(fact.getClass(), fact.type()));
        own.remove(Unrecognised.class);
        assertThat(listed).isEqualTo(own);
        Set<Class<? extends Fact>> all = Records.permitted(Fact.class);
        all.remove(Unrecognised.class);
        assertThat(listed.keySet()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"run\":7,\"at\":null,\"people\":[\"mori\",null,{}]",
                ",\"z\":1,\"a\":2,\"m\":{\"z\":[[],[1,[2]]],\"b\":true,\"a\":\"1\"}",
                ",\"big\":123456789012345678901234567890,\"long\":9007199254740993,\"minus\":-9223372036854775808",
                ",\"half\":1.5,\"cents\":1.50,\"tiny\":0.1000000000000000055511151231257827",
                ",\"erased\":true,\"text\":\"\\u0000 \\\" \\\\ \\n 火事🔥\""
            })
    void anUnknownTypeIsKeptAndWrittenAgainByteForByte(String rest) {
        String json = "{\"type\":\"drill-scored\"," + STAMP + rest + "}";
        Fact fact = BothJacksons.read(json, Fact.class);
        assertThat(fact).isInstanceOf(Unrecognised.class);
        assertThat(fact.type()).isEqualTo("drill-scored");
        assertThat(fact.stamp()).isEqualTo(SATO);
        assertThat(BothJacksons.write(fact)).isEqualTo(json);
    }

    @Test
    void aNumberWithAnExponentKeepsItsValueAndIsWrittenInOneForm() {
        Fact fact = BothJacksons.read("{\"type\":\"x\"," + STAMP + ",\"n\":[1e2,2.50E-9,1e400]}", Fact.class);
        String json = "{\"type\":\"x\"," + STAMP + ",\"n\":[1E+2,2.50E-9,1E+400]}";
        assertThat(BothJacksons.write(fact)).isEqualTo(json);
        assertThat(BothJacksons.read(json, Fact.class)).isEqualTo(fact);
    }

    @Test
    void propertiesMayStandInAnyOrderAndAreWrittenInOurs() {
        Fact fact = BothJacksons.read("{\"note\":\"x\"," + STAMP + ",\"type\":\"noted\"}", Fact.class);
        assertThat(fact).isEqualTo(new Noted(SATO, Text.of("x")));
        assertThat(BothJacksons.write(fact)).isEqualTo("{\"type\":\"noted\"," + STAMP + ",\"note\":\"x\"}");
    }

    @Test
    void halfOfASurrogatePairIsEscapedSinceNoUtf8CanHoldIt() {
        Fact fact = new Noted(SATO, Text.of("half \ud83d"));
        String line = Jackson2.lines().write(fact);
        assertThat(line)
                .endsWith("\"note\":\"half \\uD83D\"}")
                .isEqualTo(Jackson3.lines().write(fact));
        assertThat(Jackson2.lines().read(line))
                .isEqualTo(fact)
                .isEqualTo(Jackson3.lines().read(line));
    }

    @Test
    void anUnknownTypeCannotBeMadeWithASecondStamp() {
        assertThatThrownBy(() -> new Unrecognised(SATO, "drill-scored", Map.of("stamp", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact drill-scored has a type or a stamp among the rest, give either once");
    }
}
