package io.github.hansho.testkit.sample;

import io.github.hansho.workflow.plan.Plan;
import java.util.List;

/** Draws plans: each is a file as somebody could have written it. */
final class Plans {

    private static final List<String> ROLES = List.of("soc", "csirt", "ciso", "deputy-ciso");
    private static final List<String> SEVERITIES = List.of("medium", "high", "critical");

    private final Samples samples;

    Plans(Samples samples) {
        this.samples = samples;
    }

    Plan plan() {
        StringBuilder yaml = new StringBuilder("plan: {id: sample, version: \"1\"}\nescalations:\n");
        int rules = samples.between(1, 3);
        List<String> roles = ROLES.subList(0, samples.between(2, ROLES.size()));
        for (int rule = 1; rule <= rules; rule++) {
            yaml.append("  rule").append(rule).append(":\n");
            yaml.append("    when: {severity: {atLeast: ")
                    .append(samples.oneOf(SEVERITIES))
                    .append("}}\n");
            yaml.append("    functional: ").append(steps(roles)).append('\n');
            if (samples.chance(50)) {
                yaml.append("    hierarchical: ").append(steps(roles)).append('\n');
            }
        }
        return Plan.parse("sample.yaml", yaml);
    }

    private String steps(List<String> roles) {
        StringBuilder steps = new StringBuilder("[");
        int count = samples.between(1, 4);
        int at = samples.chance(50) ? 0 : samples.between(1, 30);
        for (int step = 0; step < count; step++) {
            steps.append(step == 0 ? "" : ", ").append("{at: ").append(at).append("m, call: ");
            steps.append(samples.oneOf(roles)).append('}');
            at += samples.between(1, 60);
        }
        return steps.append(']').toString();
    }
}
