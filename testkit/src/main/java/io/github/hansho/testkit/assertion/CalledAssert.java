package io.github.hansho.testkit.assertion;

import io.github.hansho.testkit.scenario.Expectation;
import java.time.Duration;
import java.util.Optional;

/** Goes on about somebody who was called. */
public final class CalledAssert {

    private final RunAssert run;
    private final String who;

    CalledAssert(RunAssert run, String who) {
        this.run = run;
        this.who = who;
    }

    /** Checks that the first call was made in time after the beginning. */
    public RunAssert within(Duration limit) {
        return run.meets(new Expectation.Called(who, Optional.of(limit)));
    }

    /** Goes back to the run. */
    public RunAssert and() {
        return run;
    }
}
