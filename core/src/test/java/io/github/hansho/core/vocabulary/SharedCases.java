package io.github.hansho.core.vocabulary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reference files that may lie beside the project, in {@code shared/cases}. */
final class SharedCases {

    private SharedCases() {}

    static JsonNode json(String name) throws IOException {
        Path file = null;
        for (Path at = Path.of("").toAbsolutePath(); at != null && file == null; at = at.getParent()) {
            Path candidate = at.resolve("shared/cases").resolve(name);
            file = Files.exists(candidate) ? candidate : null;
        }
        if (file == null) {
            System.err.println("SKIPPED: shared/cases/" + name + " is not beside the project");
        }
        assumeTrue(file != null, "shared/cases/" + name + " is not beside the project");
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
