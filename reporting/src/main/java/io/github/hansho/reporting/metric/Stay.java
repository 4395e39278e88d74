package io.github.hansho.reporting.metric;

import io.github.hansho.core.vocabulary.Phase;

/**
 * Where in its lifecycle an incident stood.
 *
 * @param state the configured state
 * @param phase the phase of that state
 */
public record Stay(String state, Phase phase) {}
