package io.github.hansho.workflow.escalation;

import io.github.hansho.workflow.escalation.EscalationSettings.CatchUp;
import io.github.hansho.workflow.escalation.EscalationSettings.OnEmptyTarget;
import io.github.hansho.workflow.escalation.EscalationSettings.OnSnoozeEnd;
import io.github.hansho.workflow.escalation.EscalationSettings.OnUnack;
import io.github.hansho.workflow.escalation.EscalationSettings.WaitFrom;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Settings that answer as a known system does, so that a team keeps the behaviour it is used to. */
public final class Presets {

    /** As GoAlert: waits count from when a step was done, an empty step waits its time, one late step at a time. */
    public static final EscalationSettings GOALERT = EscalationSettings.builder()
            .waitFrom(WaitFrom.DONE)
            .onEmptyTarget(OnEmptyTarget.WAIT)
            .catchUp(CatchUp.ONE_STEP_PER_TICK)
            .build();

    /** As PagerDuty: an acknowledgement holds for half an hour, and what it had paused goes on. */
    public static final EscalationSettings PAGERDUTY = EscalationSettings.builder()
            .onUnack(OnUnack.REARM_CURRENT)
            .ackTimeout(Duration.ofMinutes(30))
            .onSnoozeEnd(OnSnoozeEnd.RETRIGGER_ACKER)
            .build();

    private Presets() {}

    static Map<String, EscalationSettings> byName() {
        return new TreeMap<>(Map.of("goalert", GOALERT, "pagerduty", PAGERDUTY));
    }
}
