package io.github.hansho.workflow.intake;

/**
 * What is done with an alert that looks a certain way.
 *
 * @param id the rule's id, which judgements name
 * @param when how the alert looks
 * @param action what is done
 * @param where where the rule stands, for instance {@code tokyo.yaml:41}
 */
public record IntakeRule(String id, AlertPattern when, IntakeAction action, String where) {}
