package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Label;

/**
 * A time that is measured on every ticket, from one milestone to another.
 *
 * @param name what machines tell durations apart by
 * @param label what people read
 * @param from where it begins
 * @param to where it ends
 */
public record TicketDuration(String name, Label label, Milestone from, Milestone to) {}
