package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Summary;
import java.math.BigInteger;
import java.util.List;

/**
 * Who owned the tickets and how often they changed hands. A row that names no group leaves the ticket with the last one named.
 *
 * @param groups how many different groups are named
 * @param rowsWithoutGroup rows that name none
 * @param casesWithoutGroup tickets of which no row names one
 * @param casesReassigned tickets that changed their group at least once
 * @param casesBounced tickets that came straight back at least once: from A to B to A
 * @param bounces how often a ticket came straight back
 * @param changesPerCase changes of group per ticket with a group
 * @param handOvers each pair of groups, most frequent first
 * @param times how long each group had a ticket, longest in total first
 */
public record OwnershipFigures(
        long groups,
        long rowsWithoutGroup,
        long casesWithoutGroup,
        long casesReassigned,
        long casesBounced,
        long bounces,
        Summary changesPerCase,
        List<HandOver> handOvers,
        List<GroupTime> times) {

    /** Keeps immutable copies. */
    public OwnershipFigures {
        handOvers = List.copyOf(handOvers);
        times = List.copyOf(times);
    }

    /** Returns how often tickets changed their group. */
    public long changes() {
        return handOvers.stream().mapToLong(HandOver::count).sum();
    }

    /**
     * How often tickets went from one group to another.
     *
     * @param from the group before
     * @param to the group after
     * @param count how often
     */
    public record HandOver(String from, String to, long count) {}

    /**
     * How long a group had tickets.
     *
     * @param group the group
     * @param stays one duration in milliseconds for each time it had a ticket, up to the next group or the last row
     */
    public record GroupTime(String group, Summary stays) {

        /** Returns all stays together, in milliseconds. */
        public BigInteger total() {
            return stays instanceof Summary.Known known ? known.sum() : BigInteger.ZERO;
        }
    }
}
