package io.github.hansho.workflow.lifecycle;

import java.time.Instant;

/**
 * One move that was made.
 *
 * @param move the move, with the state it left
 * @param to the state it led to
 * @param at when it was made
 */
public record Step(MoveRule move, State to, Instant at) {}
