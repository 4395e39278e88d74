package io.github.hansho.cli.lifecycle;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.Mermaid;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.render.Svg;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho lifecycle draw}: draws a lifecycle, guards shown. */
@Command(name = "draw", description = "Draws a lifecycle, its guards, timers and requirements shown.")
final class DrawCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LifecycleCommand parent;

    @Parameters(
            paramLabel = "FILE|NAME",
            description =
                    "A lifecycle, a plan (its lifecycle for all kinds), or the name of one that comes with the library.")
    private @Nullable String file;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: mermaid.", defaultValue = "mermaid")
    private Format format = Format.mermaid;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    /** The formats of a drawing. */
    enum Format {
        mermaid,
        svg,
        html,
        text
    }

    @Override
    public Integer call() {
        Shell shell = Objects.requireNonNull(parent).shell();
        Lifecycle lifecycle = LifecycleFiles.read(Objects.requireNonNull(file)).get(0);
        Edition edition = Edition.of(shell.locale(), ZoneOffset.UTC, Instant.EPOCH);
        Graph graph = lifecycle.graph();
        new Output(shell.terminal(), target, shell.charset())
                .write(
                        switch (format) {
                            case mermaid -> Mermaid.write(graph, edition);
                            case svg -> Svg.write(graph, edition);
                            case html -> Html.write(page(lifecycle, graph, edition));
                            case text -> PlainText.write(page(lifecycle, graph, edition));
                        });
        return ExitCode.OK;
    }

    private static Document page(Lifecycle lifecycle, Graph graph, Edition edition) {
        return Document.of(
                edition,
                edition.in(lifecycle.label()),
                lifecycle.ref().toString(),
                List.of(io.github.hansho.reporting.document.Lifecycle.of(graph, edition)));
    }
}
