package io.github.hansho.workflow.exchange;

import io.github.hansho.core.incident.IncidentId;

/**
 * The incident that both sides speak of, by the reference that it has in one of the two records.
 *
 * @param organisation whose record it is
 * @param tenant the tenant of that record
 * @param incident the reference there
 */
public record Matter(String organisation, String tenant, IncidentId incident) {}
