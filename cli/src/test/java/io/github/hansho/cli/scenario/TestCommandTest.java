package io.github.hansho.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.cli.Main;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class TestCommandTest {

    private static final String PLAN = """
            plan: {id: tokyo, version: "1"}
            escalations:
              critical:
                when: {severity: {atLeast: critical}}
                functional: [{at: 0m, call: soc}, {at: 10m, call: csirt}]
            """;

    private static final String NIGHT = """
            scenario: a critical one <at night>
            plan: ../plans/tokyo.yaml
            start: 2026-11-23T03:07:00+09:00
            onCall: {soc: sato, csirt: tanaka}
            story:
              - {at: 0m, by: sato, open: {title: EDR off, severity: critical}}
            expect:
              - {until: 1h, calls: [{at: 0m, call: sato}, {at: 10m, call: tanaka}]}
            """;

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeThePlan() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.createDirectories(folder.resolve("scenarios/deeper"));
        Files.writeString(folder.resolve("plans/tokyo.yaml"), PLAN);
    }

    private Path scenario(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve("scenarios").resolve(name), yaml);
    }

    private int run(String... args) {
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysInALineThatAScenarioHolds() throws IOException {
        Path night = scenario("night.scenario.yaml", NIGHT);
        assertThat(run("--lang", "en", "test", night.toString())).isEqualTo(ExitCode.OK);
        assertThat(printed()).isEqualTo("holds  a critical one <at night> (" + night + ")\nscenarios: 1, failed: 0\n");
    }

    @Test
    void showsExpectedBesideHappenedAndTheTimelineOfWhatFails() throws IOException {
        Path night = scenario("night.scenario.yaml", NIGHT.replace("10m", "9m59s"));
        assertThat(run("--lang", "en", "test", night.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(printed()).isEqualTo("FAILS  a critical one <at night> (" + night + ")\n\n" + night + """
                :8: the calls until +1h
                    expected       happened
                    +0m sato       +0m sato (soc)
                  x +9m59s tanaka  -
                  x -              +10m tanaka (csirt)

                What happened:
                    +0m   2026-11-23 03:07:00+09:00  sato opens "EDR off" (critical)
                    +0m   2026-11-23 03:07:00+09:00  critical/functional begins
                    +0m   2026-11-23 03:07:00+09:00  called: sato (soc); critical/functional, step 1
                    +10m  2026-11-23 03:17:00+09:00  called: tanaka (csirt); critical/functional, step 2
                    +20m  2026-11-23 03:27:00+09:00  critical/functional has nobody left to call; called were 2

                scenarios: 1, failed: 1
                """);
    }

    @Test
    void speaksJapanese() throws IOException {
        scenario("night.scenario.yaml", NIGHT.replace("10m", "11m"));
        assertThat(run("--lang", "ja", "test", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(printed()).contains("不合格  a critical one", "期待         実際", "呼出し: sato (soc)", "シナリオ 1 件、不合格 1 件");
    }

    @Test
    void runsEveryScenarioOfAFolder() throws IOException {
        scenario("b.scenario.yaml", NIGHT);
        scenario("a.scenario.yaml", NIGHT);
        scenario("deeper/c.scenario.yaml", NIGHT.replace("../plans", "../../plans"));
        scenario("notes.yaml", "no scenario");
        assertThat(run("--lang", "en", "test", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(printed())
                .containsSubsequence("a.scenario.yaml", "b.scenario.yaml", "c.scenario.yaml", "scenarios: 3");
    }

    @Test
    void writesJsonAndJunitXml() throws Exception {
        scenario("a.scenario.yaml", NIGHT);
        scenario("b.scenario.yaml", NIGHT.replace("10m", "11m"));
        Path xml = folder.resolve("results.xml");
        assertThat(run("--lang", "en", "test", "--format", "json", "--junit-xml", xml.toString(), folder.toString()))
                .isEqualTo(ExitCode.FINDINGS);
        JsonNode json = new ObjectMapper().readTree(printed());
        assertThat(json.at("/failed").asInt()).isEqualTo(1);
        assertThat(json.at("/results/0/holds").asBoolean()).isTrue();
        assertThat(json.at("/results/1/calls/1/after").asText()).isEqualTo("PT10M");
        assertThat(json.at("/results/1/answers/1/rows/1/happened").asText()).isEqualTo("+10m tanaka (csirt)");
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
        assertThat(read.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(read.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(read.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(read.getElementsByTagName("failure").item(0).getTextContent())
                .contains("+11m tanaka");
    }

    @Test
    void refusesWhatItCannotUseAllAtOnce() throws IOException {
        Path a = scenario("a.scenario.yaml", NIGHT.replace("tokyo.yaml", "kyoto.yaml"));
        Path b = scenario("b.scenario.yaml", NIGHT.replace("call: tanaka", "call: tanaca"));
        Files.writeString(folder.resolve("plans/broken.yaml"), PLAN.replace("call: soc", "cal: soc"));
        Path c = scenario("c.scenario.yaml", NIGHT.replace("tokyo.yaml", "broken.yaml"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing.scenario.yaml");
        assertThat(run(
                        "--lang",
                        "en",
                        "test",
                        a.toString(),
                        b.toString(),
                        c.toString(),
                        empty.toString(),
                        missing.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(a + ":2:7: plan: there is no plan ../plans/kyoto.yaml; write its path as seen from this file")
                .contains(b + ":8:")
                .contains("did you mean tanaka?")
                .contains("broken.yaml:5:")
                .contains(empty + ": there is no file .scenario.yaml in this folder or below")
                .contains(missing + ": there is no such file, or it may not be read");
        assertThat(printed()).isEmpty();
    }

    @Test
    void isToldWhatToRun() {
        assertThat(run("test")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Missing required parameter");
    }
}
