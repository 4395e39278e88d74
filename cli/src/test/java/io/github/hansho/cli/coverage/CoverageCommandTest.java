package io.github.hansho.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hansho.cli.Main;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import io.github.hansho.testkit.coverage.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final String PLAN = """
            plan: {id: tokyo, version: "7", label: {en: Tokyo, ja: 東京}}
            settings: {zone: Asia/Tokyo}
            escalations:
              critical:
                when: {severity: {atLeast: critical}}
                functional:   [{at: 0m, call: soc}]
                hierarchical: [{at: 25m, call: ciso, orElse: deputy}]
            rosters:
              soc: {layers: [{daily: [sato, kato], from: 2026-01-01T09:00}]}
              ciso: {layers: [{people: [mori]}], overrides: [{from: 2026-05-03T12:00, to: 2026-05-04T12:00, remove: mori}]}
              deputy: {layers: [{people: [abe]}]}
            """;

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String plan = "";

    @BeforeEach
    void writeThePlan() throws IOException {
        plan = write("tokyo.yaml", PLAN);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Asks about May, in English unless said. */
    private int ask(String file, String... more) {
        List<String> args = new ArrayList<>(
                List.of("--lang", "en", "coverage", file, "--from", "2026-05-01", "--to", "2026-06-01"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatIsWrongWithAllOpeningInstantsAndTheFirstCaseDrawn() {
        assertThat(ask(plan)).isEqualTo(ExitCode.OK);
        assertThat(printed()).isEqualTo("""
                tokyo/7: opened at every instant from 2026-05-01T00:00+09:00 to 2026-06-01T00:00+09:00, 5 combinations in 2 worlds, each looked at 1d35m ahead, if nobody reacts.

                Nobody stands in ciso when it is asked for.
                  2026-05-03T11:35+09:00 to 2026-05-04T11:35+09:00, 1d
                  First case, opened 2026-05-03T11:35+09:00 with severity=critical:
                    critical/functional    ●···············|···········································  +35m
                    critical/hierarchical  ··········································●················|  +35m
                    +0m      ● critical/functional/0  calls soc: sato
                    +10m     | critical/functional  ends, and nobody answered
                    +25m     ● critical/hierarchical/0  calls deputy: abe
                    +35m     | critical/hierarchical  ends, and nobody answered
                """);
    }

    @Test
    void tellsWhetherPromisesAreKept() {
        assertThat(ask(plan, "--where", "severity=critical", "--promise", "ciso=30m", "--promise", "soc=1m"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(printed())
                .startsWith(
                        "ciso is not always called within 30m; there is one stretch of opening instants for which it is"
                                + " not.\n  2026-05-03T11:35+09:00 to 2026-05-04T11:35+09:00, 1d\n")
                .contains(
                        "\n\nsoc is called within 1m, whenever it happens.\n\n"
                                + "Only incidents opened with severity=critical:\ntokyo/7: opened at every instant",
                        ", one combination, looked at");
    }

    @Test
    void looksAsFarAheadAsAPromise() {
        assertThat(ask(plan, "--where", "severity=critical", "--promise", "soc=3d"))
                .isEqualTo(ExitCode.OK);
        assertThat(printed()).contains("looked at 3d ahead");
        assertThat(ask(plan, "--ahead", "30m", "--promise", "soc=3d")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("--ahead: 30m is shorter than a promise, look at least as far ahead");
        assertThat(ask(plan, "--ahead", "26m")).isEqualTo(ExitCode.OK);
        assertThat(printed()).contains("looked at 26m ahead");
    }

    @Test
    void failsOnWhatItIsToldToFailOn() {
        assertThat(ask(plan, "--fail-on", "findings")).isEqualTo(ExitCode.FINDINGS);
        assertThat(ask(plan, "--fail-on", "both-tracks,empty-role")).isEqualTo(ExitCode.FINDINGS);
        assertThat(ask(plan, "--fail-on", "reaches-nobody,both-tracks,unknown,fault"))
                .isEqualTo(ExitCode.OK);
        assertThat(ask(plan, "--fail-on", "findings", "--where", "severity=low"))
                .isEqualTo(ExitCode.OK);
        assertThat(ask(plan, "--fail-on", "everything")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("empty-role");
    }

    @Test
    void everyKindOfFindingCanBeFailedOn() {
        assertThat(FailOn.values())
                .extracting(FailOn::name)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("FINDINGS"),
                                Arrays.stream(Flaw.Kind.values()).map(Flaw.Kind::name))
                        .toList());
    }

    @Test
    void readsTimesInItsZone() {
        assertThat(run("coverage", plan, "--lang", "en", "--from", "2026-05-01", "--to", "2026-05-01T12:00"))
                .isEqualTo(ExitCode.OK);
        assertThat(run(
                        "coverage",
                        plan,
                        "--lang",
                        "en",
                        "--from",
                        "2026-05-01",
                        "--to",
                        "2026-05-01T10:00:00+09:00",
                        "--zone",
                        "UTC"))
                .isEqualTo(ExitCode.OK);
        assertThat(printed())
                .contains("from 2026-05-01T00:00+09:00 to 2026-05-01T12:00+09:00,")
                .contains("from 2026-05-01T00:00Z to 2026-05-01T01:00Z,");
    }

    @Test
    void speaksJapanese() {
        assertThat(ask(plan, "--lang", "ja", "--promise", "ciso=30m", "--where", "severity=critical"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(printed())
                .contains(
                        "ciso は 30m 以内に呼ばれないことがあります",
                        "severity=critical で起票したインシデントだけを対象とします。",
                        "ciso が求められたとき、誰もいません。");
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        assertThat(ask(plan, "--format", "json", "--where", "severity=critical", "--promise", "ciso=30m"))
                .isEqualTo(ExitCode.FINDINGS);
        JsonNode json = new ObjectMapper().readTree(printed());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "plan",
                        "from",
                        "to",
                        "length",
                        "zone",
                        "ahead",
                        "where",
                        "combinations",
                        "worlds",
                        "held",
                        "promises",
                        "findings");
        assertThat(json.at("/from").asText()).isEqualTo("2026-04-30T15:00:00Z");
        assertThat(json.at("/where/0").asText()).isEqualTo("severity=critical");
        assertThat(json.at("/combinations").asInt()).isEqualTo(1);
        assertThat(json.at("/promises/0/within").asText()).isEqualTo("PT30M");
        assertThat(json.at("/promises/0/kept").asBoolean(true)).isFalse();
        JsonNode finding = json.at("/findings/0");
        assertThat(finding.at("/kind").asText()).isEqualTo("empty-role");
        assertThat(finding.at("/stretches/0/length").asText()).isEqualTo("PT24H");
        assertThat(finding.at("/first/opened").asText()).isEqualTo("2026-05-03T02:35:00Z");
        assertThat(finding.at("/first/with/severity").asText()).isEqualTo("critical");
        assertThat(finding.at("/first/events")).hasSize(4);
        JsonNode call = finding.at("/first/events/2");
        assertThat(call.fieldNames())
                .toIterable()
                .containsExactly("after", "fixed", "kind", "run", "pass", "step", "called", "words");
        assertThat(call.at("/after").asText()).isEqualTo("PT25M");
        assertThat(call.at("/called/0/person").asText()).isEqualTo("abe");
        assertThat(finding.at("/first/events/3").has("step")).isFalse();
    }

    @Test
    void writesAPageWithFindingsOverTimeAndFirstCases() throws IOException {
        Path page = folder.resolve("coverage.html");
        assertThat(ask(
                        plan,
                        "--format",
                        "html",
                        "-o",
                        page.toString(),
                        "--promise",
                        "ciso=30m",
                        "--where",
                        "severity=critical"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(printed()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Coverage of Tokyo",
                        "Coverage of tokyo/7, by opening instant",
                        "a role is empty",
                        "What happens if nobody reacts",
                        "critical/hierarchical/0 calls deputy: abe",
                        "The first case is opened",
                        "11:35 with severity=critical.")
                .doesNotContain("What happened", "1970", "{plan}", "{subject}");
    }

    @Test
    void readsTheHolidaysThatAPlanNames() throws IOException {
        String file = write("held.yaml", """
                plan: {id: held, version: "1"}
                settings: {zone: Asia/Tokyo}
                escalations: {r: {functional: [{at: 0m, call: soc}]}}
                calendars:
                  jp: {holidays: syukujitsu.csv}
                  office: {open: {mon-fri: "09:00-17:00"}, except: jp}
                rosters: {soc: {layers: [{people: [sato]}, {people: [kato], during: office}]}}
                """);
        Path list = folder.resolve("syukujitsu.csv");
        Files.write(
                list,
                "国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/5/4,みどりの日\r\n".getBytes(Charset.forName("windows-31j")));
        assertThat(ask(file, "--holidays", list.toString())).as(complained()).isEqualTo(ExitCode.OK);
        assertThat(ask(file)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("held.yaml:5:");
        assertThat(ask(file, "--holidays", folder.resolve("none.csv").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("none.csv: there is no such file, or it may not be read");
        assertThat(ask(file, "--holidays", plan)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("file of holidays syukujitsu.csv is not known, allowed are tokyo.yaml");
        Path bytes = Files.write(folder.resolve("bytes.csv"), new byte[] {(byte) 0x81});
        assertThat(ask(file, "--holidays", bytes.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(complained()).contains("bytes.csv:1:1: these bytes are neither UTF-8 nor CP932");
    }
}
