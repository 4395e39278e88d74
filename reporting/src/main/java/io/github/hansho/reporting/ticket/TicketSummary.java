package io.github.hansho.reporting.ticket;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a log of ticket changes says. All durations are in milliseconds.
 *
 * @param shape what was read
 * @param states the states
 * @param moves which state followed which
 * @param returns tickets that left finished states
 * @param fit how the moves fit a lifecycle; empty if there was none to check against
 * @param variants the ways tickets went
 * @param all the figures of all tickets
 * @param segments the figures by the value of a field on the last row
 * @param ownership who had the tickets; empty if rows carry no group
 * @param matrix priorities against impact and urgency; empty if rows do not carry all three
 * @param valueRows rows by value of each field that tickets are grouped by; rows without one are left out
 * @param varying by field or milestone column, tickets on which it changed
 * @param perMonth tickets by month, if asked for; those without the milestone are left out
 * @param defects what is wrong with the data
 */
public record TicketSummary(
        LogShape shape,
        StateFigures states,
        MoveFigures moves,
        Returns returns,
        Optional<LifecycleFit> fit,
        Variants variants,
        CaseFigures all,
        List<CaseFigures> segments,
        Optional<OwnershipFigures> ownership,
        Optional<MatrixFigures> matrix,
        Map<String, Map<String, Long>> valueRows,
        Map<String, Long> varying,
        SortedMap<YearMonth, Long> perMonth,
        List<Defect> defects) {

    /** Keeps immutable copies in the order given. */
    public TicketSummary {
        segments = List.copyOf(segments);
        valueRows = Collections.unmodifiableMap(new LinkedHashMap<>(valueRows));
        varying = Collections.unmodifiableMap(new LinkedHashMap<>(varying));
        perMonth = Collections.unmodifiableSortedMap(new TreeMap<>(perMonth));
        defects = List.copyOf(defects);
    }

    /** Returns how often a defect was found. */
    public long count(DefectKind kind) {
        return defects.stream()
                .filter(defect -> defect.kind() == kind)
                .mapToLong(Defect::count)
                .sum();
    }

    /**
     * Tickets that left finished states.
     *
     * @param casesFromFinished tickets that left the finished states for another, at least once
     * @param movesFromFinished how often that happened
     * @param casesFromClosed tickets that left the closed states, at least once
     * @param movesFromClosed how often that happened
     */
    public record Returns(long casesFromFinished, long movesFromFinished, long casesFromClosed, long movesFromClosed) {}
}
