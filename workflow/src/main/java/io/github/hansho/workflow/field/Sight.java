package io.github.hansho.workflow.field;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import java.time.Instant;

/**
 * What conditions see: an incident, the instant, and who acts.
 *
 * @param incident the incident as it stands
 * @param now the instant at which it is looked at
 * @param by who acts, as the host vouches for it
 */
public record Sight(Incident incident, Instant now, Actor by) {}
