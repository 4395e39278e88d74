package io.github.hansho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCheckCommandTest {

    @Test
    void checksWhatTheSectionsOfAPlanSayTogether(@TempDir Path folder) throws IOException {
        Path plan = folder.resolve("p.yaml");
        Files.writeString(plan, """
                plan: {id: p, version: 1}
                intake: {rules: [{id: a, when: {all: [{source: x}, {source: y}]}, open: true}]}
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int exit =
                Main.run(Terminal.over(out, out, StandardCharsets.UTF_8, false), "lifecycle", "check", plan.toString());

        assertThat(exit).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("p.yaml:2: error: rule a applies to no alert", "[rule-never-true]")
                .contains("Plan p/1: its sections checked together, one finding");
    }
}
