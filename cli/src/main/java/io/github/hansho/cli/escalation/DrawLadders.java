package io.github.hansho.cli.escalation;

import io.github.hansho.cli.lifecycle.LifecycleFiles;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.Mermaid;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.render.Svg;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.LadderDrawing;
import io.github.hansho.workflow.plan.Plan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hansho escalation draw}: draws the rules of a plan as ladders over time. */
@Command(name = "draw", description = "Draws escalation rules as ladders over time: who is called if nobody answers.")
final class DrawLadders implements Callable<Integer> {

    @ParentCommand
    private @Nullable EscalationCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "A plan with escalations.")
    private String file = "";

    @Option(names = "--rule", paramLabel = "RULE", description = "Draw this rule alone. Default: all of them.")
    private @Nullable String only;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text.", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    /** The formats of a drawing. */
    enum Format {
        text,
        svg,
        html,
        mermaid
    }

    @Override
    public Integer call() {
        Shell shell = Objects.requireNonNull(parent).shell();
        Plan plan = LifecycleFiles.plan(file).orElseThrow(() -> wrong(file + " is no plan, give a plan"));
        List<EscalationRule> rules = rules(plan);
        Edition edition = Edition.of(shell.locale(), ZoneOffset.UTC, Instant.EPOCH);
        List<Timeline> ladders = rules.stream()
                .map(rule -> Timeline.elapsed(LadderDrawing.of(rule), edition))
                .toList();
        new Output(shell.terminal(), target, shell.charset())
                .write(
                        switch (format) {
                            case text -> PlainText.write(page(plan, ladders, edition));
                            case svg -> Svg.write(ladders.get(0), edition);
                            case html -> Html.write(page(plan, ladders, edition));
                            case mermaid -> Mermaid.write(ladders.get(0));
                        });
        return ExitCode.OK;
    }

    private List<EscalationRule> rules(Plan plan) {
        List<EscalationRule> all = plan.escalations();
        List<EscalationRule> rules = all.stream()
                .filter(rule -> only == null || rule.id().equals(only))
                .toList();
        String ids = all.stream().map(EscalationRule::id).collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            throw wrong("plan " + file + " has no escalations, give one that has");
        }
        if (rules.isEmpty()) {
            throw wrong("--rule is " + only + ", allowed are " + ids);
        }
        if (rules.size() > 1 && (format == Format.svg || format == Format.mermaid)) {
            throw wrong("--format " + format + " draws one rule, name it with --rule: " + ids);
        }
        return rules;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static Document page(Plan plan, List<Timeline> ladders, Edition edition) {
        return new Document(
                EscalationTexts.TEXTS.in(edition.locale(), "title", "plan", plan.label()),
                plan.ref().toString(),
                edition.locale(),
                new KeyValues(List.of(new KeyValues.Entry(
                        EscalationTexts.TEXTS.in(edition.locale(), "times"),
                        Value.of(EscalationTexts.TEXTS.in(edition.locale(), "since"))))),
                List.copyOf(ladders));
    }
}
