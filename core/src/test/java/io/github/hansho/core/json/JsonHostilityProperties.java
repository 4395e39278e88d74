package io.github.hansho.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Generators;
import io.github.hansho.core.fact.Mix;
import io.github.hansho.core.fact.Unrecognised;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages facts in one place and asks both Jacksons: they give one verdict, and what they accept they can write. */
class JsonHostilityProperties {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String HERE = "@@@";

    private static final List<String> INSTEAD = List.of(
            "null true false 0 1 -1 1.0 1.5 1e400 1e-400 12345678901234567890 NaN -Infinity 01 0x1 'a' [] {} [[]]",
            "[null] [1] [true] [\"a\",\"a\"] [\"2026-11-22T00:00:00Z\"] {\"a\":null} {\"a\":1} {\"a\":1,\"a\":2}",
            "{\"erased\":true} {\"erased\":\"true\"} {\"type\":\"code\"} {\"type\":\"absent\"} {\"type\":\"nope\"}",
            "\"\" \"true\" \"1\" \"1.5\" \"null\" \"person\" \"PERSON\" \"tlp:red\" \"o123-4567-89ab\" \"a/1\" \"\\u0000\"",
            "\"2026-11-22\" \"2026-11-22T00:00:00+09:00\" \"2026-11-22T00:00Z\" \"2026-11-22T00:00:00Z[Asia/Tokyo]\"",
            "\"1700000000\" \"P1D\" \"PT1H\" \"pt1h\" \"PT9999999999999999999H\" \"\\ud83d\" tru \"open");

    @Provide
    Arbitrary<Fact> facts() {
        return Generators.facts();
    }

    @Provide
    Arbitrary<String> instead() {
        return Arbitraries.of(INSTEAD.stream()
                .flatMap(some -> List.of(some.split(" ", -1)).stream())
                .toList());
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aValueOfAnotherShapeGetsOneVerdict(
            @ForAll("facts") Fact fact, @ForAll int place, @ForAll("instead") String instead) {
        ObjectNode tree = tree(fact);
        List<Runnable> places = new ArrayList<>();
        places(tree, places);
        places.get(Math.floorMod(place, places.size())).run();
        oneVerdict(tree.toString().replace('"' + HERE + '"', instead));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aMissingPropertyGetsOneVerdict(@ForAll("facts") Fact fact, @ForAll int place) {
        ObjectNode tree = tree(fact);
        List<Runnable> places = new ArrayList<>();
        removals(tree, places);
        places.get(Math.floorMod(place, places.size())).run();
        oneVerdict(tree.toString());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPropertyTooManyIsRefusedUnlessTheTypeIsUnknown(@ForAll("facts") Fact fact) {
        ObjectNode tree = tree(fact).put("surplus", 1);
        Optional<Fact> read = BothJacksons.verdict(bytes(tree.toString()), Fact.class);
        assertThat(read.isPresent()).isEqualTo(fact instanceof Unrecognised);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aByteThatIsAnotherGetsOneVerdict(
            @ForAll("facts") Fact fact, @ForAll int place, @ForAll byte any, @ForAll @AlphaChars char letter) {
        byte[] json = bytes(BothJacksons.write(fact));
        json[Math.floorMod(place, json.length)] = any % 2 == 0 ? any : (byte) letter;
        Mix.both("accepted", BothJacksons.verdict(json, Fact.class).isPresent());
    }

    private static void oneVerdict(String json) {
        Optional<Fact> read = BothJacksons.verdict(bytes(json), Fact.class);
        read.ifPresent(fact -> assertThat(BothJacksons.read(BothJacksons.write(fact), Fact.class))
                .isEqualTo(fact));
        Mix.both("accepted", read.isPresent());
    }

    private static ObjectNode tree(Fact fact) {
        return (ObjectNode) TREES.readTree(BothJacksons.write(fact));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void places(JsonNode tree, List<Runnable> found) {
        if (tree instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                found.add(() -> object.put(name, HERE));
                places(object.get(name), found);
            }
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                found.add(() -> array.set(at, HERE));
                places(array.get(at), found);
            }
        }
    }

    private static void removals(JsonNode tree, List<Runnable> found) {
        if (tree instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> found.add(() -> object.remove(name)));
        }
        tree.forEach(within -> removals(within, found));
    }
}
