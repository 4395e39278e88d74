package io.github.hansho.testkit.scenario;

import io.github.hansho.workflow.plan.Plan;

/** Plans that the tests of this package run under. */
final class Plans {

    static final Plan TOKYO = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "1"}
            handOver: {answerWithin: 30m, required: []}
            escalations:
              critical:
                when: {severity: {atLeast: critical}}
                functional:   [{at: 0m, call: soc}, {at: 10m, call: csirt}]
                hierarchical: [{at: 25m, call: ciso, orElse: deputy-ciso, unless: resolved}]
                settings: {onUnack: restart, onEmptyTarget: skipNow}
            """);

    private Plans() {}
}
