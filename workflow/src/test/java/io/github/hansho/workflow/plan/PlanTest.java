package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.vocabulary.Kind;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aPlanNeedsNoMoreThanItsName() {
        Plan plan = Plan.parse("small.yaml", "plan: {id: small, version: 1}\n");
        assertThat(plan.ref()).hasToString("small/1");
        assertThat(plan.lifecycle(Kind.INCIDENT).ref()).hasToString("hansho/1");
        assertThat(plan.severities().codes()).containsExactly("low", "medium", "high", "critical");
    }
}
