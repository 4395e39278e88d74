package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;

/**
 * One fact at its place in the journal's order.
 *
 * @param position its place among all facts of the journal, from 1, without gaps
 * @param tenant whose record it is
 * @param id which history it belongs to
 * @param revision its place in that history, from 1
 * @param fact the fact
 */
public record Entry(long position, String tenant, HistoryId id, long revision, Fact fact) {}
