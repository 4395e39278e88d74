package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.cli.Main;
import io.github.hansho.cli.RealData;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Charset charset, boolean interactive, String... more) {
        Fixture fixture = Fixture.in(folder);
        List<String> args = new ArrayList<>(List.of(
                "replay",
                "--log",
                fixture.logFile().toString(),
                "--mapping",
                fixture.mappingFile().toString()));
        args.addAll(List.of(more));
        return Main.run(Terminal.over(out, err, charset, interactive), args.toArray(String[]::new));
    }

    private int run(String... more) {
        return run(StandardCharsets.UTF_8, false, more);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsAReportInEnglish() {
        assertThat(run("--lang", "en")).isEqualTo(ExitCode.OK);
        assertThat(output())
                .contains("Ticket log, replayed", "help desk", "First to resolved", "new > working > solved > closed")
                .contains("Nothing was found that is wrong with the data.");
        assertThat(err.size()).isZero();
    }

    @Test
    void printsAReportInJapaneseOnAWindows31jConsole() {
        assertThat(run(WINDOWS_31J, false, "--lang", "ja")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(WINDOWS_31J))
                .contains("チケットログの再生", "解決まで", "差し戻し")
                .doesNotContain("?");
    }

    @Test
    void encodesAsToldWhateverTheConsoleSays() {
        run(StandardCharsets.US_ASCII, false, "--lang", "ja", "--charset", "windows-31j");

        assertThat(out.toString(WINDOWS_31J)).contains("チケットログの再生");
    }

    @Test
    void writesEveryFigureAsJson() throws IOException {
        assertThat(run("--format", "json", "--lifecycle", lifecycle())).isEqualTo(ExitCode.OK);

        JsonNode json = new ObjectMapper().readTree(output());
        assertThat(json.get("schema").asText()).isEqualTo(TicketJson.SCHEMA);
        assertThat(json.at("/shape/rows").asLong()).isEqualTo(7);
        assertThat(json.at("/tickets/0/durations/first-to-resolved/max").asLong())
                .isEqualTo(3_300_000);
        assertThat(json.at("/tickets/0/durations/first-to-resolved/percentiles/insufficientBelow")
                        .asLong())
                .isEqualTo(5);
        assertThat(json.at("/tickets/0/durations/first-to-resolved/withOpen/median/reached")
                        .asLong())
                .isEqualTo(3_300_000);
        assertThat(json.at("/lifecycle/refused").asLong()).isEqualTo(1);
        assertThat(json.at("/lifecycle/objections")).hasSize(3);
        assertThat(json.at("/moves/0/count").asLong()).isEqualTo(1);
        assertThat(output()).doesNotContain("NaN");
    }

    @Test
    void writesAPageIntoAFile() throws IOException {
        Path page = folder.resolve("report.html");

        assertThat(run("--format", "html", "-o", page.toString(), "--lang", "ja", "--lifecycle", lifecycle()))
                .isEqualTo(ExitCode.OK);

        assertThat(Files.readString(page)).contains("<svg", "ライフサイクルならどう答えたか", "拒まれるはずだった遷移");
        assertThat(out.size()).isZero();
    }

    @Test
    void drawsTheLifecycleAndNotTheLogWhereOneIsAsked() {
        run("--format", "html", "--lang", "ja");
        assertThat(drawing()).contains(">solved<").doesNotContain("対応中");
        out.reset();
        run("--format", "html", "--lang", "ja", "--lifecycle", lifecycle());
        assertThat(drawing()).contains("対応中", ">solved<");
    }

    private String drawing() {
        return output().substring(output().indexOf("<svg"), output().lastIndexOf("</svg>"));
    }

    @Test
    void looksAtTheLogAsOfAnInstant() throws IOException {
        run("--format", "json", "--as-of", "2026-03-02T11:30");
        JsonNode json = new ObjectMapper().readTree(output());

        assertThat(json.at("/shape/afterCut").asLong()).isEqualTo(3);
        assertThat(json.at("/shape/cutOff").asText()).isEqualTo("2026-03-02T02:30:00Z");
        assertThat(json.at("/tickets/0/open").asLong()).isEqualTo(2);
    }

    @Test
    void endsWithOneWhenItFindsWhatItWasToldToFailOn() {
        assertThat(run("--lifecycle", lifecycle(), "--fail-on", "refused,defects"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run("--fail-on", "refused")).isEqualTo(ExitCode.OK);
        assertThat(run("--fail-on", "defects")).isEqualTo(ExitCode.OK);
    }

    @Test
    void tellsSeveralReasonsAndPlacesInOneCell() {
        int code = Main.run(
                Terminal.over(out, err, StandardCharsets.UTF_8, false),
                "replay",
                "--log",
                RealData.ofRepository("examples/logs/tickets.csv").toString(),
                "--mapping",
                RealData.ofRepository("examples/mappings/tickets.yaml").toString(),
                "--lifecycle",
                RealData.ofRepository("examples/plans/tokyo.yaml").toString(),
                "--lang",
                "en");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(output().replaceAll("\\s+", " "))
                .contains("T-1, line 3 / T-3,", " / Outcome")
                .doesNotContain("<U+");
    }

    @Test
    void takesALifecycleThatComesWithTheLibrary() {
        assertThat(run("--lifecycle", "hansho", "--lang", "en")).isEqualTo(ExitCode.OK);
        assertThat(output()).contains("States that the lifecycle does not have", "unknown state");
    }

    @Test
    void endsWithTwoAndSaysWhereAnInputFileIsWrong() {
        assertThat(run("--as-of", "yesterday", "--lang", "en")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("--lifecycle", "none.yaml", "--lang", "en")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("--lifecycle", write("bad.yaml", "states: 7\n"), "--lang", "ja"))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "--as-of: yesterday is no time, wanted is one such as",
                        "none.yaml: there is no such file, or it may not be read",
                        "bad.yaml:1:9: ");
    }

    @Test
    void showsProgressOnlyWhereAPersonLooks() {
        run(StandardCharsets.UTF_8, true);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("log.csv 100 %")
                .endsWith("\r");
    }

    private String lifecycle() {
        return write("desk.yaml", LifecycleCheckTest.LIFECYCLE);
    }

    private String write(String name, String text) {
        return Fixture.in(folder)
                .write(name, text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
