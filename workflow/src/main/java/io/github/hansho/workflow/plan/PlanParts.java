package io.github.hansho.workflow.plan;

import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.field.Scale;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.roster.Directory;
import java.util.List;
import java.util.Map;

/** The sections of a plan, read; {@code places} says where a declared field or a section stands that findings are about. */
record PlanParts(
        PlanRef ref,
        Label label,
        Settings settings,
        Scale severities,
        PriorityMatrix priorities,
        FieldCatalog fields,
        Lifecycle lifecycle,
        Map<Kind, Lifecycle> lifecycles,
        HandOverRules handOver,
        IntakeRules intake,
        List<PrecursorRule> precursors,
        List<EscalationRule> escalations,
        Directory directory,
        Map<String, String> places) {}
