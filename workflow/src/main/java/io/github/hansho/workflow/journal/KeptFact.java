package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;

/**
 * One fact at its place in its history.
 *
 * @param id which history it belongs to
 * @param revision its place in that history, from 1
 * @param fact the fact
 */
public record KeptFact(HistoryId id, long revision, Fact fact) {}
