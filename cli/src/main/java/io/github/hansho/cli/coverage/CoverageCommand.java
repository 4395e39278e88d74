package io.github.hansho.cli.coverage;

import io.github.hansho.cli.lifecycle.LifecycleFiles;
import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.HolidayLists;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.cli.shell.TimeOption;
import io.github.hansho.core.condition.Spans;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.testkit.coverage.Coverage;
import io.github.hansho.testkit.coverage.CoverageException;
import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.testkit.coverage.Promise;
import io.github.hansho.testkit.coverage.Stretch;
import io.github.hansho.workflow.plan.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho coverage}: what happens at every opening instant of a stretch if nobody reacts. */
@Command(
        name = "coverage",
        description = {
            "Asks a plan with its rosters about every opening instant of a stretch at once, exactly and without sampling: when"
                    + " is a role empty, does a step reach nobody, is one person on both tracks, is a promise broken, if"
                    + " nobody reacts?",
            "",
            "Each finding is told with all its opening instants and its first case drawn. The exit code is 1 where a promise"
                    + " is broken, or where something is found that --fail-on names."
        })
public final class CoverageCommand implements Callable<Integer> {

    /** The farthest that it looks ahead. */
    static final Duration MOST_AHEAD = Duration.ofDays(366);

    @ParentCommand
    private @Nullable Shell shell;

    @Parameters(paramLabel = "PLAN", description = "A plan with escalations and rosters.")
    private String file = "";

    @Option(
            names = "--from",
            paramLabel = "TIME",
            required = true,
            description = "The first opening instant: 2026-11-22, 2026-11-22T17:00 or 2026-11-22T17:00:00+09:00.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "TIME",
            required = true,
            description = "The first instant after the stretch, in the same form.")
    private String to = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Zone of --from, --to and the times shown, such as Asia/Tokyo. Default: the plan's, which is UTC unless it"
                            + " says.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--promise",
            paramLabel = "WHO=SPAN",
            description =
                    "Whether a role or a person is called within that time whenever it happens: ciso=30m. The exit code is 1"
                            + " if not.")
    private List<String> promises = List.of();

    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description = "Only about incidents opened with that value of a field: severity=critical.")
    private List<String> wheres = List.of();

    @Option(
            names = "--ahead",
            paramLabel = "SPAN",
            description =
                    "How far to look ahead from each opening: 36h. Default: as long as the longest ladder takes, and a day.")
    private @Nullable String ahead;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description =
                    "A list of holidays that the plan names by the file's name, such as the CSV of the Cabinet Office.")
    private List<Path> holidays = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with exit code 1 if there are such: ${COMPLETION-CANDIDATES}.")
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    /** Creates the command. */
    public CoverageCommand() {}

    /** The formats of the answer. */
    enum Format {
        text,
        json,
        html
    }

    @Override
    public Integer call() {
        Shell parent = Objects.requireNonNull(shell);
        Told told = told(plan());
        new Output(parent.terminal(), target, parent.charset())
                .write(
                        switch (format) {
                            case text -> told.text(parent.locale());
                            case json -> CoverageJson.of(told, parent.locale());
                            case html -> Html.write(CoverageDocument.of(told, parent.locale()));
                        });
        boolean broken = told.promises().stream().anyMatch(promise -> !promise.isKept());
        boolean found = told.covered().findings().stream()
                .anyMatch(finding -> failOn.stream().anyMatch(kind -> kind.isMet(finding)));
        return broken || found ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Plan plan() {
        HolidayLists lists = HolidayLists.read(holidays);
        if (!lists.problems().isEmpty()) {
            throw new BadInputException(lists.problems());
        }
        Plan plan = LifecycleFiles.plan(file, lists.texts()).orElseThrow(() -> Wish.wrong(file, "no-plan"));
        if (plan.escalations().isEmpty()) {
            throw Wish.wrong(file, "no-escalations");
        }
        return plan;
    }

    private Told told(Plan plan) {
        List<Wish> calls = promises.stream()
                .map(text -> Wish.read("--promise", text, "ciso=30m"))
                .toList();
        List<Wish> meant = wheres.stream()
                .map(text -> Wish.read("--where", text, "severity=critical"))
                .toList();
        Duration farthest = calls.stream()
                .map(call -> Wish.span("--promise", call.value()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        Optional<Duration> far = Optional.ofNullable(ahead).map(text -> Wish.span("--ahead", text));
        far.filter(span -> span.compareTo(farthest) < 0).ifPresent(span -> {
            throw Wish.wrong("--ahead", "ahead", "value", Spans.toText(span));
        });
        Stretch stretch = stretch(plan);
        try {
            Coverage coverage = Coverage.of(plan);
            Covered covered =
                    far.map(coverage::ahead).orElse(coverage).over(stretch).nobodyReacting();
            if (covered.ahead().compareTo(farthest) < 0) {
                covered = coverage.ahead(farthest).over(stretch).nobodyReacting();
            }
            for (Wish one : meant) {
                covered = covered.where(one.name(), one.value());
            }
            return new Told(covered, promises(covered, calls), wheres);
        } catch (CoverageException e) {
            throw new BadInputException(List.of(new Problem(file, 0, 0, e.words())));
        }
    }

    private static List<Promise> promises(Covered covered, List<Wish> calls) {
        for (Wish call : calls) {
            if (!covered.knows(call.name())) {
                throw Wish.wrong("--promise", "who", "who", call.name());
            }
        }
        return calls.stream()
                .map(call -> covered.promise(call.name(), Wish.span("--promise", call.value())))
                .toList();
    }

    private Stretch stretch(Plan plan) {
        ZoneId shown = zone == null ? plan.settings().zone() : zone;
        Instant begin = TimeOption.read("--from", from, shown);
        Instant end = TimeOption.read("--to", to, shown);
        if (!end.isAfter(begin)) {
            throw Wish.wrong("--to", "order", "from", from, "to", to);
        }
        return new Stretch(begin, end, shown);
    }
}
