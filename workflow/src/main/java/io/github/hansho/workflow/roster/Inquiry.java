package io.github.hansho.workflow.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * A question that a watched directory was asked, and when its answer will change.
 *
 * @param about the role, team, person or window, or {@code maintenance}
 * @param at the instant asked about
 * @param nextTransition the first instant afterwards at which the answer changes; empty if it never does
 */
public record Inquiry(String about, Instant at, Optional<Instant> nextTransition) {}
