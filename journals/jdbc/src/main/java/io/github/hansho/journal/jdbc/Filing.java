package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.Breach;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.EntryOutline;
import io.github.hansho.journal.record.EntryUnreadableException;
import io.github.hansho.workflow.journal.HistoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the tables that histories are read from say what the chained entries say: each fact under its history and revision,
 * and for the latest entry of a history its revision, its instant and the keys that it claimed.
 */
final class Filing {

    private Filing() {}

    private record Filed(long position, HistoryId id, long revision) {
        static Filed of(ResultSet row) throws SQLException {
            return new Filed(row.getLong(1), name(row), row.getLong(4));
        }
    }

    private record Last(long position, HistoryId id, long revision, Optional<Instant> due) {
        static Last of(ResultSet row) throws SQLException {
            long second = row.getLong(5);
            Optional<Instant> due =
                    row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second, row.getLong(6)));
            return new Last(row.getLong(1), name(row), row.getLong(4), due);
        }
    }

    private static HistoryId name(ResultSet row) throws SQLException {
        return new HistoryId(HistoryId.Kind.valueOf(row.getString(2)), row.getString(3));
    }

    /** Returns the first entry of a page of which the tables say something else. */
    static Optional<Breach> check(Session session, List<ChainedEntry> page) throws SQLException {
        if (page.isEmpty()) {
            return Optional.empty();
        }
        long first = page.get(0).position();
        long last = page.get(page.size() - 1).position();
        Map<Long, List<Filed>> filed = new HashMap<>();
        session.list(
                        "SELECT e.position, h.kind, h.name, f.revision FROM hansho_entry e"
                                + " JOIN hansho_fact f ON f.entry = e.id JOIN hansho_history h ON h.id = f.history"
                                + " WHERE e.position BETWEEN ? AND ? ORDER BY e.position, f.place",
                        Filed::of,
                        first,
                        last)
                .forEach(one -> filed.computeIfAbsent(one.position(), position -> new ArrayList<>())
                        .add(one));
        Map<Long, List<Last>> latest = new HashMap<>();
        session.list(
                        "SELECT e.position, h.kind, h.name, h.revision, h.due_second, h.due_nano FROM hansho_entry e"
                                + " JOIN hansho_history h ON h.entry = e.id WHERE e.position BETWEEN ? AND ?",
                        Last::of,
                        first,
                        last)
                .forEach(one -> latest.computeIfAbsent(one.position(), position -> new ArrayList<>())
                        .add(one));
        for (ChainedEntry entry : page) {
            List<Filed> facts = filed.getOrDefault(entry.position(), List.of());
            List<Last> ends = latest.getOrDefault(entry.position(), List.of());
            if (!agrees(entry, facts, ends)) {
                return Optional.of(new Breach(Breach.Kind.MISFILED, entry.tenant(), entry.sequence()));
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(ChainedEntry entry, List<Filed> facts, List<Last> ends) {
        EntryOutline outline;
        try {
            outline = EntryOutline.of(entry.body());
        } catch (EntryUnreadableException e) {
            return false;
        }
        List<Filed> expected = new ArrayList<>();
        for (EntryOutline.Part part : outline.parts()) {
            for (int i = 1; i <= part.facts().size(); i++) {
                expected.add(new Filed(entry.position(), part.id(), part.expected() + i));
            }
        }
        return facts.equals(expected) && ends.stream().allMatch(end -> agrees(outline, end));
    }

    private static boolean agrees(EntryOutline outline, Last end) {
        return outline.parts().stream()
                .filter(part -> part.id().equals(end.id()))
                .anyMatch(part -> part.expected() + part.facts().size() == end.revision()
                        && part.nextDue().equals(end.due()));
    }
}
