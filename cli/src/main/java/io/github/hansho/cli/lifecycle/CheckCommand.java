package io.github.hansho.cli.lifecycle;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.workflow.lifecycle.Finding;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.plan.Plan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho lifecycle check}: finds what is wrong with a lifecycle. */
@Command(
        name = "check",
        description =
                "Finds what is wrong with a lifecycle or a plan, each finding with a counter-example where there is one. The"
                        + " exit code is 1 where a finding is an error.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LifecycleCommand parent;

    @Parameters(
            paramLabel = "FILE|NAME",
            description = "A lifecycle, a plan, or the name of a lifecycle that comes with the library.")
    private @Nullable String file;

    @Override
    public Integer call() {
        LifecycleCommand command = Objects.requireNonNull(parent);
        PrintWriter out = command.shell().terminal().out();
        Locale locale = command.shell().locale();
        boolean errors = false;
        for (Lifecycle lifecycle : LifecycleFiles.read(Objects.requireNonNull(file))) {
            List<Finding> findings = lifecycle.check();
            findings.forEach(finding -> print(out, finding, locale));
            errors |= findings.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
            out.println(LifecycleTexts.TEXTS.in(
                    locale,
                    LifecycleTexts.counted("checked", findings.size()),
                    "lifecycle",
                    lifecycle.ref(),
                    "states",
                    lifecycle.states().size(),
                    "findings",
                    findings.size()));
        }
        Optional<Plan> plan = LifecycleFiles.plan(Objects.requireNonNull(file));
        errors |= plan.isPresent() && sections(plan.get(), out, locale);
        return errors ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Prints what the plan's sections say together; returns whether there is an error. */
    private static boolean sections(Plan plan, PrintWriter out, Locale locale) {
        List<Finding> findings = new ArrayList<>(plan.check());
        plan.lifecycles().forEach(lifecycle -> findings.removeAll(lifecycle.check()));
        findings.forEach(finding -> print(out, finding, locale));
        out.println(LifecycleTexts.TEXTS.in(
                locale,
                LifecycleTexts.counted("checked-plan", findings.size()),
                "plan",
                plan.ref(),
                "findings",
                findings.size()));
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    private static void print(PrintWriter out, Finding finding, Locale locale) {
        out.println(finding.in(locale) + " [" + finding.code() + "]");
        if (!finding.states().isEmpty()) {
            out.println("    " + String.join(" -> ", finding.states()));
        }
        if (!finding.values().isEmpty()) {
            out.println("    "
                    + finding.values().entrySet().stream()
                            .map(value ->
                                    value.getKey() + " = " + value.getValue().toText())
                            .collect(Collectors.joining(", ")));
        }
    }
}
