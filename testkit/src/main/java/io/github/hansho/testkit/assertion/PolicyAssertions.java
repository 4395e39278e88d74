package io.github.hansho.testkit.assertion;

import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.testkit.scenario.Run;

/** The entry to the assertions of the test kit; its {@code assertThat} lives beside that of AssertJ. */
public final class PolicyAssertions {

    private PolicyAssertions() {}

    /** Begins assertions about a run. */
    public static RunAssert assertThat(Run run) {
        return new RunAssert(run);
    }

    /** Begins assertions about what happens at every instant. */
    public static CoverageAssert assertThat(Covered covered) {
        return new CoverageAssert(covered);
    }
}
