package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.lifecycle.Lifecycles;
import io.github.hansho.workflow.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema and the reader of plans agree. A new section needs its keys in both and in {@code every-key.yaml}. */
class PlanSchemaTest {

    private static final Path HOUSE = Path.of("..");
    private static final JsonNode PLAN = SchemaFile.everyKey();

    @Test
    void isCheckedInWhereEditorsFindIt() throws IOException {
        assertThat(Files.readAllBytes(HOUSE.resolve("docs/plan.schema.json")))
                .isEqualTo(PlanSchema.json().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isItselfAsJsonSchemaWantsIt() {
        assertThat(SchemaFile.metaSchema().validate(SchemaFile.TREE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/tokyo.yaml",
                "plans/ladders.yaml",
                "src/main/resources/io/github/hansho/examples/night/night.yaml"
            })
    void takesThePlansOfTheExamples(String file) throws IOException {
        String yaml = Files.readString(HOUSE.resolve("examples").resolve(file));
        assertThat(SchemaFile.schemaSays(SchemaFile.tree(yaml))).isEmpty();
    }

    static List<String> lifecycles() {
        return Lifecycles.ids();
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void takesTheLifecyclesThatComeWithTheLibrary(String id) {
        String lifecycle = Lifecycles.source(id).orElseThrow().indent(2);
        JsonNode plan = SchemaFile.tree("plan: {id: a, version: 1}\nlifecycle:\n" + lifecycle);
        assertThat(SchemaFile.schemaSays(plan)).isEmpty();
        assertThat(SchemaFile.readerSays(plan)).isEmpty();
    }

    @Test
    void takesAPlanWithEveryKeyAsTheReaderDoes() {
        assertThat(SchemaFile.readerSays(PLAN)).isEmpty();
        assertThat(SchemaFile.schemaSays(PLAN)).isEmpty();
    }

    @Test
    void refusesReservedSectionsAsTheReaderDoes() {
        for (String section : PlanReader.LATER) {
            JsonNode plan = new Spot(List.of(), PLAN).withKey(PLAN, section);
            assertThat(SchemaFile.schemaSays(plan)).as(section).isNotEmpty();
            assertThat(SchemaFile.readerSays(plan)).as(section).isNotEmpty();
        }
    }

    @Test
    void knowsTheSameKeysAsTheReader() {
        SchemaWalk schemas = SchemaWalk.over(PLAN);
        Set<JsonNode> visited = new HashSet<>();
        for (Spot spot : Spot.all(PLAN)) {
            if (!spot.node().isObject()) {
                continue;
            }
            JsonNode schema = schemas.at(spot);
            boolean closed = schema.path("additionalProperties").isBoolean();
            Optional<Set<String>> allowed = allowed(
                    spot.withKey(PLAN, "zzzzzz"), spot.path("zzzzzz"), closed ? "yaml-unknown-" : "yaml-unknown-key");
            if (closed) {
                visited.add(schema);
                assertThat(allowed).as(spot.path()).contains(keys(schema));
            } else if (!spot.path().startsWith("priority.matrix")) {
                assertThat(allowed).as(spot.path()).isEmpty();
            }
        }
        List<JsonNode> all = Spot.all(SchemaFile.TREE).stream()
                .map(Spot::node)
                .filter(node -> node.path("additionalProperties").isBoolean())
                .toList();
        assertThat(all).as("each is in every-key.yaml").isNotEmpty().allMatch(visited::contains);
    }

    private static Set<String> keys(JsonNode schema) {
        return new TreeSet<>(schema.path("properties").propertyNames());
    }

    /** Returns what the reader says is allowed where it does not know a name; at most 24 of them. */
    private static Optional<Set<String>> allowed(JsonNode plan, String path, String code) {
        return SchemaFile.readerSays(plan).stream()
                .filter(problem -> problem.path().equals(path) && problem.code().startsWith(code))
                .map(PlanSchemaTest::allowed)
                .findFirst();
    }

    private static Set<String> allowed(Problem problem) {
        String shown = Objects.requireNonNull(problem.message().values().get("allowed"))
                .in(Locale.ENGLISH);
        return new TreeSet<>(List.of(shown.replaceFirst(", … .*", "").split(", ")));
    }

    @Test
    void knowsTheSameCodesAsTheReader() {
        SchemaWalk schemas = SchemaWalk.over(PLAN);
        Set<JsonNode> visited = new HashSet<>();
        for (Spot spot : Spot.all(PLAN)) {
            JsonNode codes = schemas.at(spot).path("enum");
            if (codes.isArray()) {
                visited.add(codes);
                JsonNode other = spot.replaced(PLAN, SchemaFile.MAPPER.valueToTree("zzzzzz"));
                Set<String> known = new TreeSet<>();
                codes.values().stream().limit(24).forEach(code -> known.add(code.asString()));
                assertThat(allowed(other, spot.path(), "yaml-unknown-name"))
                        .as(spot.path())
                        .contains(known);
            }
        }
        List<JsonNode> all = Spot.all(SchemaFile.TREE).stream()
                .filter(spot -> spot.path().endsWith(".enum"))
                .map(Spot::node)
                .toList();
        assertThat(all).as("each is in every-key.yaml").isNotEmpty().allMatch(visited::contains);
    }

    @Test
    void refusesNothingThatTheReaderTakes() {
        SchemaWalk schemas = SchemaWalk.over(PLAN);
        Set<JsonNode> seen = new HashSet<>();
        String others = "[null, true, false, 7, -1, mori, low, ' ', 10m, 5m, 1h, 2d, 0m, [], {}, [low], {en: x}]";
        List<String> falseAlarms = new ArrayList<>();
        int taken = 0;
        int refusedByBoth = 0;
        int tried = 0;
        for (Spot spot : Spot.all(PLAN)) {
            if (!seen.add(schemas.at(spot))) {
                continue;
            }
            for (JsonNode other : SchemaFile.tree(others)) {
                JsonNode plan = spot.replaced(PLAN, other);
                boolean takes = SchemaFile.readerSays(plan).isEmpty();
                List<String> against = SchemaFile.schemaSays(plan);
                tried++;
                taken += takes ? 1 : 0;
                refusedByBoth += !takes && !against.isEmpty() ? 1 : 0;
                if (takes && !against.isEmpty()) {
                    falseAlarms.add(spot.path() + " = " + other + ": " + against);
                }
            }
        }
        assertThat(falseAlarms).isEmpty();
        assertThat(taken).as("taken").isGreaterThan(tried / 20);
        assertThat(refusedByBoth).as("refused by both").isGreaterThan(tried / 2);
    }
}
