package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.cli.shell.TextFiles;
import io.github.hansho.cli.shell.TimeOption;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.ticket.MoveCheck.Verdict;
import io.github.hansho.reporting.ticket.TicketReport;
import io.github.hansho.reporting.ticket.TicketSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code hansho replay}: reads a ticket log and says what is in it, and what a lifecycle would have said to it. */
@Command(
        name = "replay",
        description = {
            "Reads a ticket log and says how often each move was made, which a lifecycle would have refused and why, how"
                    + " long things took, who owned the tickets, and what is wrong with the data.",
            "",
            "The log is CSV, compressed by gzip or not; the mapping is a YAML file that names its columns, times and"
                    + " states; the lifecycle is a YAML file, or the name of one that comes with the library."
        })
public final class ReplayCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Shell shell;

    @Option(names = "--log", paramLabel = "FILE", required = true, description = "The ticket log.")
    private @Nullable Path log;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            required = true,
            description = "What the columns of the log mean.")
    private @Nullable Path mapping;

    @Option(
            names = "--lifecycle",
            paramLabel = "FILE|NAME",
            description = "The lifecycle to check the moves against. Without it the moves are only counted.")
    private @Nullable String lifecycle;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description =
                    "Leave out what was written later: 2026-11-22T17:00:00+09:00, or 2026-11-22T17:00 or 2026-11-22 in the"
                            + " zone of the log.")
    private @Nullable String asOf;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of the times in the report, such as Asia/Tokyo. Default: the zone of the log.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with exit code 1 if there are such: ${COMPLETION-CANDIDATES}.")
    private Set<Finding> failOn = EnumSet.noneOf(Finding.class);

    /** The formats of the report. */
    enum Format {
        text,
        json,
        html
    }

    /** What a log can be told to fail on. */
    enum Finding {
        refused,
        undecided,
        defects
    }

    @Override
    public Integer call() {
        Shell parent = Objects.requireNonNull(shell);
        Path logFile = Objects.requireNonNull(log);
        Mapping how = MappingReader.read(String.valueOf(mapping), TextFiles.read(Objects.requireNonNull(mapping)));
        Optional<LifecycleCheck> check =
                Optional.ofNullable(lifecycle).map(name -> LifecycleFile.check(name, how.lifecycleFields()));
        Optional<Instant> cut = Optional.ofNullable(asOf).map(text -> TimeOption.read("--as-of", text, how.zone()));
        TicketSummary summary = new LogReader(
                        logFile, how, check.orElse(null), new Progress(parent.terminal(), logFile.toString()))
                .read(cut);
        Output output = new Output(parent.terminal(), target, parent.charset());
        if (format == Format.json) {
            output.write(TicketJson.write(how.name(), summary));
        } else {
            ZoneId shown = zone == null ? how.zone() : zone;
            Instant at = summary.shape().cutOff().orElse(Instant.EPOCH);
            Document document = TicketReport.of(
                    summary, how.name(), Edition.of(parent.locale(), shown, at), check.map(LifecycleCheck::drawing));
            output.write(format == Format.html ? Html.write(document) : PlainText.write(document));
        }
        return failOn.stream().anyMatch(finding -> has(finding, summary)) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static boolean has(Finding finding, TicketSummary summary) {
        return switch (finding) {
            case refused -> summary.fit().map(fit -> fit.count(Verdict.REFUSED)).orElse(0L) > 0;
            case undecided ->
                summary.fit().map(fit -> fit.count(Verdict.UNDECIDED)).orElse(0L) > 0;
            case defects -> !summary.defects().isEmpty();
        };
    }
}
