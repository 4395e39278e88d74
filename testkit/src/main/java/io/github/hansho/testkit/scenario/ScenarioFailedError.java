package io.github.hansho.testkit.scenario;

import java.util.Locale;

/** Something in a scenario did not go as it was told; the message shows what was expected beside what happened. */
public final class ScenarioFailedError extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Check check;
    private final transient Run run;

    ScenarioFailedError(Check check, Run run) {
        super(Comparison.of(check, run, Locale.ENGLISH));
        this.check = check;
        this.run = run;
    }

    /** Returns what did not hold. */
    public Check check() {
        return check;
    }

    /** Returns what happened. */
    public Run run() {
        return run;
    }
}
