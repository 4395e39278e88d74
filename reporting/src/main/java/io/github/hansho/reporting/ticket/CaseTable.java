package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up finished tickets: all together, or by the value of one field on the last row. */
final class CaseTable {

    private static final int LIMIT = 1_000;

    private final TicketPlan plan;
    private final StateMilestones milestones;
    private final DefectBook defects;
    private final String name;
    private final int field;
    private final Map<Optional<String>, Segment> segments = new LinkedHashMap<>();

    private CaseTable(TicketPlan plan, StateMilestones milestones, DefectBook defects, String name) {
        this.plan = plan;
        this.milestones = milestones;
        this.defects = defects;
        this.name = name;
        this.field = plan.fields.indexOf(name);
    }

    /** One table for each field asked for, or one for all tickets; the first of them notes defects. */
    static List<CaseTable> of(TicketPlan plan, StateMilestones milestones, DefectBook defects) {
        List<CaseTable> tables = new ArrayList<>();
        for (String name : plan.segments.isEmpty() ? List.of("") : plan.segments) {
            tables.add(new CaseTable(plan, milestones, tables.isEmpty() ? defects : new DefectBook(0), name));
        }
        return tables;
    }

    void finish(CaseState ticket) {
        String value = field < 0 ? null : ticket.values[field];
        segment(value).finish(ticket);
    }

    private Segment segment(@Nullable String value) {
        Optional<String> key = Optional.ofNullable(value);
        Segment segment = segments.get(key);
        if (segment == null) {
            if (segments.size() == LIMIT) {
                throw new TicketLimitException("segment field " + name, LIMIT, key.orElse(""));
            }
            segment = new Segment(plan, milestones, defects);
            segments.put(key, segment);
        }
        return segment;
    }

    CaseFigures all(long cutOff) {
        Segment all = new Segment(plan, milestones, defects);
        segments.values().forEach(all::merge);
        return all.figures("", Optional.empty(), cutOff);
    }

    /** The figures by value, in the order of the values; empty if there is no field. */
    List<CaseFigures> each(long cutOff) {
        if (field < 0) {
            return List.of();
        }
        return segments.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.orElse("").compareTo(b.orElse(""))))
                .map(entry -> entry.getValue().figures(name, entry.getKey(), cutOff))
                .toList();
    }
}
