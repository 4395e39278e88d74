package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.Series;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** One command as it is measured: once, however often it was decided. Where nothing is measured there is one for all. */
final class CommandTiming {

    private static final CommandTiming NONE = new CommandTiming(Meter.none(), "");

    /** Where this library has commands. */
    private static final Set<String> PACKAGES = Set.of(
            "io.github.hansho.workflow.command",
            "io.github.hansho.workflow.climb",
            "io.github.hansho.workflow.desk",
            "io.github.hansho.workflow.exchange");

    /** The names of commands of this library by their classes; whatever else somebody wishes is {@code other}. */
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            boolean ours = type.isRecord() && PACKAGES.contains(type.getPackageName());
            return ours
                    ? type.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT)
                    : "other";
        }
    };

    private final Meter meter;
    private final String command;
    private final Consumer<Series> timing;
    private String outcome = "failed";
    private boolean repeated;

    private CommandTiming(Meter meter, String command) {
        this.meter = meter;
        this.command = command;
        this.timing = meter.start();
    }

    /** Starts to time a command, or an opening. */
    static CommandTiming of(Meter meter, Object command) {
        return meter == Meter.none() ? NONE : new CommandTiming(meter, name(command.getClass()));
    }

    /** Returns the code of a command. */
    static String name(Class<?> command) {
        return NAMES.get(command);
    }

    /** Takes the answer, and gives it back. */
    Decision answered(Decision decision) {
        if (this != NONE) {
            outcome = repeated && decision instanceof Accepted ? "repeated" : code(decision);
        }
        return decision;
    }

    /** Says that the answer is that of an earlier time. */
    Decision repeated(Decision decision) {
        if (this != NONE) {
            repeated = true;
        }
        return decision;
    }

    /** Says that another desk kept first what the command was about to say. */
    void overtaken() {
        if (this != NONE) {
            outcome = "overtaken";
        }
    }

    /** Says that it is decided anew. */
    void conflict() {
        if (this != NONE) {
            meter.count(Series.of(Measure.COMMAND_CONFLICTS, command), 1);
        }
    }

    /** Tells the meter; one that has no answer by now failed. */
    void end() {
        if (this != NONE) {
            timing.accept(Series.of(Measure.COMMAND_DURATION, command, outcome));
        }
    }

    private static String code(Decision decision) {
        if (decision instanceof Accepted) {
            return "kept";
        }
        return decision instanceof Rejected ? "refused" : "faulted";
    }
}
