package io.github.hansho.reporting.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * What was read of a log. Used, set aside and after the cut are all the rows.
 *
 * @param rows rows read
 * @param used rows that are in the figures
 * @param setAside rows that could not be used, for a defect that is listed
 * @param afterCut rows later than the cut-off, which do not count as known
 * @param cases different tickets
 * @param contiguous whether the rows of every ticket stand together
 * @param first the earliest row
 * @param last the latest row
 * @param cutOff the instant at which open tickets are looked at: the one asked for, or the latest row
 */
public record LogShape(
        long rows,
        long used,
        long setAside,
        long afterCut,
        long cases,
        boolean contiguous,
        Optional<Instant> first,
        Optional<Instant> last,
        Optional<Instant> cutOff) {}
