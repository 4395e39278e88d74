package io.github.hansho.core.fact;

/**
 * Someone whom a step of an escalation calls upon.
 *
 * @param target the role, team or person that the step named, or its fallback
 * @param person the id of the person who stood in it at that instant
 */
public record Recipient(String target, String person) {}
