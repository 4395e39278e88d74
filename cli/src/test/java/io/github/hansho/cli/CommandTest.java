package io.github.hansho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.Charsets;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(Terminal.over(out, err, StandardCharsets.UTF_8, false), args);
    }

    @Test
    void helpsAndTellsItsExitCodes() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage: hansho", "replay", "2    it was called wrongly, or an input file cannot be used");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("hansho ");
    }

    @Test
    void endsWithTwoWhenItIsCalledWrongly() {
        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("fly")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("replay")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("a subcommand is missing", "Unmatched argument", "Missing required options");
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        assertThat(run("--lang", "fr", "replay", "--log", "a", "--mapping", "b"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--lang is fr, allowed are en, ja");
    }

    @Test
    void printsAQuestionMarkForWhatAConsoleCannotShow() {
        Terminal terminal = Terminal.over(out, err, Charset.forName("windows-31j"), false);
        terminal.out().print("半鐘 ① \uD83D\uDD14");
        terminal.out().flush();

        assertThat(out.toString(Charset.forName("windows-31j"))).isEqualTo("半鐘 ① ?");
    }

    @Test
    void saysWhatIsWantedOfAnOptionThatCannotBeRead() {
        for (String charset : new String[] {"nonsense", "", "x-JISAutoDetect"}) {
            assertThat(run("lifecycle", "check", "hansho", "--charset", charset))
                    .isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("charset " + charset + " cannot be written, wanted is one such as UTF-8 or windows-31j")
                    .doesNotContain("java.");
        }
        assertThat(run("triage", "--alerts", "a", "--mapping", "b", "--zone", "Mars"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("zone Mars is unknown, wanted is one such as Asia/Tokyo or +09:00");
    }

    @Test
    void findsACharsetOnlyWhereItCanBeWritten() {
        assertThat(Charsets.find("MS932")).contains(Charset.forName("windows-31j"));
        assertThat(Charsets.find(null)).isEmpty();
        assertThat(Charsets.find("")).isEmpty();
        assertThat(Charsets.find("no such")).isEmpty();
    }

    @Test
    void checksAndDrawsALifecycleThatComesWithTheLibrary() {
        assertThat(run("lifecycle", "check", "hansho", "--lang", "ja")).isEqualTo(ExitCode.OK);
        assertThat(run("lifecycle", "draw", "hansho", "--lang", "ja")).isEqualTo(ExitCode.OK);
        assertThat(run("lifecycle", "draw", "jp-flow-5", "--format", "svg")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("状態を検査し", "flowchart", "<svg");
    }
}
