package io.github.hansho.benchmarks;

import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.hansho.benchmarks.HandWritten.Grade;
import io.github.hansho.benchmarks.HandWritten.Sheet;
import io.github.hansho.benchmarks.HandWritten.State;

/** The machine of {@link HandWritten} in stateless4j, whose guards have no argument and which keeps no audit. */
final class Stateless4j {

    /** What the guards read. */
    private static Sheet sheet = new Sheet(2, true, Grade.HIGH);

    private Stateless4j() {}

    static StateMachineConfig<State, State> config(Sheet read) {
        sheet = read;
        StateMachineConfig<State, State> config = new StateMachineConfig<>();
        config.configure(State.NEW).permitIf(State.TRIAGE, State.TRIAGE, () -> sheet.alerts() >= 1);
        config.configure(State.TRIAGE)
                .permitIf(State.ANALYSIS, State.ANALYSIS, () -> sheet.assigned())
                .permitIf(State.CLOSED, State.CLOSED, () -> sheet.severity() == Grade.LOW);
        config.configure(State.ANALYSIS)
                .permitIf(
                        State.CONTAINMENT,
                        State.CONTAINMENT,
                        () -> sheet.severity().compareTo(Grade.MEDIUM) >= 0)
                .permitIf(State.TRIAGE, State.TRIAGE, () -> !sheet.assigned());
        config.configure(State.CONTAINMENT)
                .permitIf(State.ERADICATION, State.ERADICATION, () -> sheet.alerts() >= 2)
                .permitIf(State.ANALYSIS, State.ANALYSIS, () -> sheet.severity() == Grade.HIGH);
        config.configure(State.ERADICATION).permitIf(State.RECOVERY, State.RECOVERY, () -> sheet.assigned());
        config.configure(State.RECOVERY)
                .permitIf(State.REVIEW, State.REVIEW, () -> sheet.alerts() <= 99)
                .permitIf(State.ANALYSIS, State.ANALYSIS, () -> sheet.severity() == Grade.HIGH);
        config.configure(State.REVIEW).permitIf(State.CLOSED, State.CLOSED, () -> sheet.assigned());
        config.configure(State.CLOSED).permitIf(State.ANALYSIS, State.ANALYSIS, () -> sheet.alerts() >= 3);
        return config;
    }
}
