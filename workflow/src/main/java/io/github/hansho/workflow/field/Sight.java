package io.github.hansho.workflow.field;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import java.time.Instant;

/**
 * What a decision is about: an incident, the instant, and who acts.
 *
 * @param incident the incident as it stands
 * @param now the instant at which the decision is made
 * @param by who acts, as the host vouches for it
 */
public record Sight(Incident incident, Instant now, Actor by) {}
