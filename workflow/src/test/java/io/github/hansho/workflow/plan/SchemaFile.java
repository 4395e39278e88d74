package io.github.hansho.workflow.plan;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.workflow.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the reader of plans, side by side. */
final class SchemaFile {

    static final JsonMapper MAPPER = JsonMapper.builder().build();
    static final JsonNode TREE = MAPPER.readTree(PlanSchema.json());

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(PlanSchema.json(), InputFormat.JSON);
    private static final CodeGuard GUARD = new CodeGuard() {
        @Override
        public Truth evaluate(FieldReader fields) {
            return Truth.UNKNOWN;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    };

    private SchemaFile() {}

    /** Returns the plan that has every key. */
    static JsonNode everyKey() {
        try (InputStream in = Objects.requireNonNull(SchemaFile.class.getResourceAsStream("every-key.yaml"))) {
            return tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads YAML as an editor does: without our reader. */
    static JsonNode tree(String yaml) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return MAPPER.valueToTree(new Load(core).loadFromString(yaml));
    }

    /** Returns what the schema has against a tree. */
    static List<String> schemaSays(JsonNode tree) {
        return SCHEMA.validate(tree).stream().map(Object::toString).toList();
    }

    /** Returns what the reader has against a tree. */
    static List<Problem> readerSays(JsonNode tree) {
        try {
            Plan.parse("p.yaml", tree.toString(), Map.of("change-window", GUARD));
            return List.of();
        } catch (PlanException e) {
            return e.problems();
        }
    }

    static Schema metaSchema() {
        return REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    }
}
