package io.github.hansho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationDrawCommandTest {

    private static final String PLAN =
            RealData.ofRepository("examples/plans/ladders.yaml").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int draw(String... more) {
        List<String> args = new ArrayList<>(List.of("escalation", "draw"));
        args.addAll(List.of(more));
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), args.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawsEveryRuleAsALadderOverTime() {
        assertThat(draw(PLAN, "--lang", "en")).isEqualTo(ExitCode.OK);
        assertThat(said())
                .contains("Escalations of Ladders", "Critical, while severity >= critical: if nobody answers")
                .containsPattern("(?m)^ *0 min +Functional +Calls soc$")
                .containsPattern("(?m)^ *10 min +Functional +Calls csirt$")
                .containsPattern("(?m)^ *25 min +Hierarchical +Calls ciso, or else deputy-ciso, unless resolved$")
                .contains("Informs service-desk, in the hours office-hours", "Pass 1 of 2", "Pass 2 of 2")
                .contains("An acknowledgement of the first call")
                .contains("duty-manager: time to decide; without")
                .doesNotContain("1970");
    }

    @Test
    void speaksJapanese() {
        assertThat(draw(PLAN, "--lang", "ja", "--rule", "critical")).isEqualTo(ExitCode.OK);
        assertThat(said())
                .contains("連絡のはしご のエスカレーション", "緊急(severity >= critical の間): 誰も応答しない場合")
                .contains("ciso を招集、不在なら deputy-ciso、解決するまで")
                .doesNotContain("Calls", "1970");
    }

    @ParameterizedTest
    @CsvSource({"svg, <svg xmlns", "html, <!DOCTYPE html>", "mermaid, timeline"})
    void drawsOneRuleInEveryFormat(String format, String begin) {
        assertThat(draw(PLAN, "--lang", "en", "--rule", "critical", "--format", format))
                .isEqualTo(ExitCode.OK);
        assertThat(said()).startsWith(begin).contains("Calls csirt").doesNotContain("1970", "Calls service");
    }

    @Test
    void writesIntoAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ladder.svg");
        assertThat(draw(PLAN, "--rule", "high", "--format", "svg", "-o", file.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(out.size()).isZero();
        assertThat(Files.readString(file)).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void saysWhatItCannotDraw(@TempDir Path folder) throws IOException {
        Path empty = folder.resolve("empty.yaml");
        Files.writeString(empty, "plan: {id: p, version: 1}\n");
        assertThat(draw(PLAN, "--rule", "low")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(draw(PLAN, "--format", "svg")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(draw(empty.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(draw("hansho")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--rule is low, allowed are critical, high")
                .contains("--format svg draws one rule, name it with --rule: critical, high")
                .contains("empty.yaml has no escalations, give one that has")
                .contains("hansho is no plan, give a plan");
    }
}
