package io.github.hansho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the pages say of commands, options and exit codes is what the command has, and their examples run. */
class DocsTest {

    private static final Pattern RUNS = Pattern.compile("(?s)<!-- runs -->\\n```sh\\n(.*?)```");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final Pattern CODE = Pattern.compile("(?m)^\\| (\\d+) \\| (.*) \\|$");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.over(out, err, StandardCharsets.UTF_8, false);

    @Test
    void theListOfCommandsIsThatOfTheCommand() throws IOException {
        assertThat(rows(part(page("cli.md"), "# The command")))
                .containsExactlyInAnyOrderElementsOf(commands().keySet())
                .hasSizeGreaterThan(4);
    }

    @Test
    void theOptionsOfEachCommandAreThoseOfTheCommand() throws IOException {
        String page = page("cli.md");
        List<String> everywhere = rows(part(page, "## Options of every command"));
        assertThat(everywhere)
                .containsExactlyInAnyOrderElementsOf(options(new CommandLine(new Hansho(terminal)).getCommandSpec()));
        commands().forEach((name, command) -> {
            List<String> own = new ArrayList<>(options(command.getCommandSpec()));
            own.removeAll(everywhere);
            List<String> told = name.equals("hansho help") ? List.of() : rows(part(page, "## " + name));
            assertThat(told).as(name).containsExactlyInAnyOrderElementsOf(own);
        });
    }

    @Test
    void theExitCodesAreThoseOfTheCommand() throws IOException {
        Map<String, String> told = new TreeMap<>();
        CODE.matcher(part(page("cli.md"), "## Exit codes"))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2)));

        assertThat(told)
                .isEqualTo(new TreeMap<>(new CommandLine(new Hansho(terminal))
                        .getCommandSpec()
                        .usageMessage()
                        .exitCodeList()))
                .containsKeys("" + ExitCode.OK, "" + ExitCode.FINDINGS, "" + ExitCode.BAD_INPUT, "" + ExitCode.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli.md", "triage.md", "replay.md", "coverage.md"})
    void theExamplesRun(String name) throws IOException {
        List<String> lines = RUNS.matcher(page(name))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();

        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            out.reset();
            String[] args = line.substring("hansho ".length())
                    .replace(" examples/", " " + RealData.ofRepository("examples") + "/")
                    .split(" ");
            assertThat(Main.run(terminal, args)).as(line + err).isEqualTo(ExitCode.OK);
            assertThat(out.size()).as(line).isGreaterThan(100);
        }
        assertThat(err.size()).isZero();
    }

    private Map<String, CommandLine> commands() {
        Map<String, CommandLine> found = new TreeMap<>();
        collect(new CommandLine(new Hansho(terminal)), "hansho", found);
        return found;
    }

    /** The commands that do something, as they are called. */
    private static void collect(CommandLine command, String called, Map<String, CommandLine> found) {
        if (command.getSubcommands().isEmpty()) {
            found.put(called, command);
        }
        command.getSubcommands().forEach((name, sub) -> collect(sub, called + " " + name, found));
    }

    /** The longest name of each option. */
    private static List<String> options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    private static List<String> rows(String part) {
        return ROW.matcher(part)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    /** What stands from a heading to the next. */
    private static String part(String page, String heading) {
        int from = page.indexOf(heading);
        assertThat(from).as(heading).isNotNegative();
        int to = page.indexOf("\n## ", from + 1);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private static String page(String name) throws IOException {
        return Files.readString(RealData.ofRepository("docs/" + name));
    }
}
