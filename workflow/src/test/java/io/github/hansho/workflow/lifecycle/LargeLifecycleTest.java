package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.hansho.core.condition.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten thousand states, every move with a guard of its own: read, checked and drawn within bounds. */
class LargeLifecycleTest {

    private static final int STATES = 10_000;

    private static String yaml() {
        StringBuilder yaml = new StringBuilder("id: large\nstates:\n");
        for (int i = 0; i < STATES; i++) {
            String phase = i == STATES - 1 ? "closed" : "analysis";
            yaml.append("  s").append(i).append(": {phase: ").append(phase).append("}\n");
        }
        yaml.append("moves:\n  - {from: $open, to: s7, when: {severity: high}}\n");
        for (int i = 0; i < STATES - 2; i++) {
            yaml.append("  - {from: s" + i + ", to: s" + (i + 1) + ", when: {alerts: {atLeast: " + i + "}}}\n");
        }
        return yaml.append("  - {from: $any, to: $previous}\n").toString();
    }

    @Test
    void isReadAndRuledOnAndCheckedAndDrawn() {
        Lifecycle large = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Lines.parse(yaml()));
        assertThat(large.states()).hasSize(STATES);
        Ruling ruling = large.rule("s5000", "s5001", Optional.empty(), Lines.reader("alerts", Value.count(5000)));
        assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
        List<Finding> findings = assertTimeoutPreemptively(Duration.ofMinutes(1), large::check);
        assertThat(findings).anySatisfy(finding -> assertThat(finding.code()).isEqualTo("dead-end"));
        assertThat(findings).anySatisfy(finding -> assertThat(finding.code()).isEqualTo("only-by-entry"));
        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), large::graph)
                        .edges())
                .hasSizeGreaterThan(STATES);
    }
}
