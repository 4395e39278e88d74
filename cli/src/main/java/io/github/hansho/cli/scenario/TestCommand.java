package io.github.hansho.cli.scenario;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.testkit.file.ScenarioFile;
import io.github.hansho.testkit.file.ScenarioResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho test}: runs scenarios. */
@Command(
        name = "test",
        description = {
            "Runs scenarios: a plan, a story of who does what when, and who is expected to be called, under a clock that is"
                    + " set by hand.",
            "",
            "A scenario that fails is shown with what was expected beside what happened and with its whole timeline; the"
                    + " exit code is 1 then. The plan of a scenario is looked for as seen from the scenario's file."
        })
public final class TestCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Shell shell;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Scenarios, or folders, of which every *.scenario.yaml is run, those in folders below as well.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    @Option(
            names = "--junit-xml",
            paramLabel = "FILE",
            description = "Write the results there as JUnit writes them, too.")
    private @Nullable Path junit;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description =
                    "A list of holidays that plans name by the file's name, such as the CSV of the Cabinet Office.")
    private List<Path> holidays = List.of();

    /** Creates the command. */
    public TestCommand() {}

    /** The formats of the result. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        Shell parent = Objects.requireNonNull(shell);
        List<ScenarioFile> scenarios = new ScenarioFiles(holidays).read(files);
        List<ScenarioResult> results = scenarios.stream().map(ScenarioFile::run).toList();
        new Output(parent.terminal(), target, parent.charset())
                .write(
                        switch (format) {
                            case text -> ResultText.of(results, parent.locale());
                            case json -> ResultJson.of(results, parent.locale());
                        });
        if (junit != null) {
            new Output(parent.terminal(), junit, StandardCharsets.UTF_8).write(JunitXml.of(results, parent.locale()));
        }
        return results.stream().allMatch(ScenarioResult::holds) ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
