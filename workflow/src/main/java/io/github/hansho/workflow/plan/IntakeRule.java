package io.github.hansho.workflow.plan;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Label;

/**
 * A rule of intake: which alerts it is about and what is done with them.
 *
 * @param id its id, which is kept with every judgement it makes
 * @param label what people call it
 * @param when what must hold of the alert, over the fields of {@link io.github.hansho.workflow.field.AlertFields}
 * @param action what is done
 * @param where where it stands, for instance {@code tokyo.yaml:41}
 */
public record IntakeRule(String id, Label label, Condition when, IntakeAction action, String where) {}
