package io.github.hansho.cli.triage;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.FileTrouble;
import io.github.hansho.cli.shell.InputSource;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.cli.shell.TextFiles;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.Json;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PlanException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hansho triage}: shows what a plan's rules would do with the alerts of a file. */
@Command(
        name = "triage",
        description = {
            "Reads alerts from JSON Lines, or from a JSON array, groups them, and shows what the rules of a plan would do"
                    + " with each group: dismiss, hold, attach, open, or leave for someone to look at.",
            "",
            "The mapping is a YAML file that says where source, id, title, time, severity and observables stand. A line"
                    + " that cannot be read is counted and named, and the rest is read on; the exit code is 1 then."
        })
public final class TriageCommand implements Callable<Integer> {

    private static final String PLAIN = """
            plan: {id: groups-only, version: "1"}
            lifecycle: {use: hansho}
            intake: {groupBy: [source, rule, host], gap: 1h}
            """;
    private static final ZoneId UTC = ZoneId.of("UTC");

    @ParentCommand
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--alerts", paramLabel = "FILE", required = true, description = "The alerts, gzip or not.")
    private @Nullable Path alerts;

    @Option(names = "--mapping", paramLabel = "FILE", required = true, description = "Where in an event things stand.")
    private @Nullable Path mapping;

    @Option(names = "--plan", paramLabel = "FILE", description = "The plan with the rules. Without it: groups only.")
    private @Nullable Path plan;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of the times shown. Default: UTC.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many groups and incidents are listed. Default: 50.",
            defaultValue = "50")
    private int top = 50;

    /** Creates the command. */
    public TriageCommand() {}

    /** The formats of the report. */
    enum Format {
        text,
        json,
        html
    }

    @Override
    public Integer call() {
        if (top < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--top is " + top + ", allowed is 0 or more");
        }
        Shell parent = Objects.requireNonNull(shell);
        TriageSummary summary = summary(parent, Objects.requireNonNull(alerts));
        Edition edition = Edition.of(
                parent.locale(), zone == null ? UTC : zone, summary.last().orElse(Instant.EPOCH));
        Document document = TriageReport.of(summary, edition, top);
        new Output(parent.terminal(), target, parent.charset())
                .write(
                        switch (format) {
                            case text -> PlainText.write(document);
                            case json -> Json.write(document);
                            case html -> Html.write(document);
                        });
        return summary.unreadable() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private TriageSummary summary(Shell parent, Path file) {
        AlertMapping how =
                AlertMappingReader.read(String.valueOf(mapping), TextFiles.read(Objects.requireNonNull(mapping)));
        TriageRun run = new TriageRun(file.toString(), how, plan());
        Progress progress = new Progress(parent.terminal(), file.toString());
        try (InputStream in = InputSource.open(file, progress)) {
            EventFile.read(in, run);
        } catch (IOException e) {
            throw new BadInputException(List.of(new Problem(file.toString(), 0, 0, FileTrouble.reading(e))));
        } finally {
            progress.end();
        }
        return run.summary();
    }

    private Plan plan() {
        if (plan == null) {
            return Plan.parse("groups-only", PLAIN);
        }
        try {
            return Plan.parse(plan.toString(), TextFiles.read(plan));
        } catch (PlanException e) {
            throw new BadInputException(e.problems().stream().map(Problem::of).toList());
        }
    }
}
