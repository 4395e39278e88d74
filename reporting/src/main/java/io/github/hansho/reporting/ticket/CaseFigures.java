package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.Share;
import io.github.hansho.reporting.figure.Summary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a group of tickets has in common: all of them, or those with one value of a field on their last row.
 *
 * @param field the field they are grouped by; empty for all tickets
 * @param value its value; empty where tickets do not say
 * @param cases how many tickets
 * @param open how many of them are not closed; empty if no state counts as closed
 * @param reopened tickets that left the finished states at least once
 * @param reassigned tickets that changed their group at least once
 * @param unknownMilestones by milestone column, tickets whose last row does not have it
 * @param marks what the marks say
 * @param durations the durations, in the order of the plan
 */
public record CaseFigures(
        String field,
        Optional<String> value,
        long cases,
        Optional<Long> open,
        long reopened,
        long reassigned,
        Map<String, Long> unknownMilestones,
        List<Mark> marks,
        List<Duration> durations) {

    /** Keeps immutable copies. */
    public CaseFigures {
        unknownMilestones = Collections.unmodifiableMap(new LinkedHashMap<>(unknownMilestones));
        marks = List.copyOf(marks);
        durations = List.copyOf(durations);
    }

    /**
     * What a mark says on the last rows.
     *
     * @param mark the mark
     * @param yes tickets where it says yes
     * @param no tickets where it says no
     * @param unknown tickets that do not say
     * @param saidOnly tickets where it says yes and the rows do not show it
     * @param seenOnly tickets where it says no and the rows show it
     */
    public record Mark(TicketMark mark, long yes, long no, long unknown, long saidOnly, long seenOnly) {

        /** Returns yes of yes and no. */
        public Share share() {
            return new Share(yes, yes + no);
        }
    }

    /**
     * One duration, in milliseconds. Reached, open, never reached and without a beginning are all the tickets.
     *
     * @param duration what is measured
     * @param reached the tickets that reached its end
     * @param open tickets that are not closed and have not reached it
     * @param neverReached tickets that are closed, or cannot be told to be open, and do not have it; left out of the figures
     * @param notBegun tickets without its beginning; left out of the figures
     * @param curve the survival curve with the open ones in it; empty if no state counts as closed
     */
    public record Duration(
            TicketDuration duration,
            Summary reached,
            long open,
            long neverReached,
            long notBegun,
            Optional<KaplanMeier> curve) {}
}
