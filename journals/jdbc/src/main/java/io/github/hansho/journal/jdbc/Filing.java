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
 * and for the latest entry of a history its revision and its instant.
 */
final class Filing {

    private static final String HISTORY = "h.kind, h.name, h.revision, h.due_second, h.due_nano, h.entry = e.id";

    private static final String OF_FACTS = "SELECT " + HISTORY + ", e.position, f.revision FROM hansho_entry e"
            + " JOIN hansho_fact f ON f.entry = e.id JOIN hansho_history h ON h.id = f.history"
            + " WHERE e.position BETWEEN ? AND ? ORDER BY e.position, f.place";

    private static final String OF_ONE = "SELECT " + HISTORY + " FROM hansho_entry e"
            + " JOIN hansho_history h ON h.tenant = e.tenant WHERE e.position = ? AND h.kind = ? AND h.name = ?";

    private Filing() {}

    /** A history as its table has it, and whether an entry was the latest to touch it. */
    private record Filed(HistoryId id, long revision, Optional<Instant> due, boolean latest) {
        static Filed of(ResultSet row) throws SQLException {
            long second = row.getLong(4);
            Optional<Instant> due =
                    row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second, row.getLong(5)));
            HistoryId id = new HistoryId(HistoryId.Kind.valueOf(row.getString(1)), row.getString(2));
            return new Filed(id, row.getLong(3), due, row.getBoolean(6));
        }

        boolean agreesWith(EntryOutline.Part part) {
            return id.equals(part.id())
                    && (!latest || (revision == part.expected() + part.facts().size() && due.equals(part.nextDue())));
        }
    }

    private record FiledFact(long position, long revision, Filed history) {
        static FiledFact of(ResultSet row) throws SQLException {
            return new FiledFact(row.getLong(7), row.getLong(8), Filed.of(row));
        }
    }

    /** Returns the first entry of a page of which the tables say something else. */
    static Optional<Breach> check(Session session, List<Entries.Framed> page) throws SQLException {
        if (page.isEmpty()) {
            return Optional.empty();
        }
        long first = page.get(0).entry().position();
        long last = page.get(page.size() - 1).entry().position();
        Map<Long, List<FiledFact>> filed = new HashMap<>();
        for (FiledFact fact : session.list(OF_FACTS, FiledFact::of, first, last)) {
            filed.computeIfAbsent(fact.position(), position -> new ArrayList<>())
                    .add(fact);
        }
        for (Entries.Framed framed : page) {
            ChainedEntry entry = framed.entry();
            if (!agrees(session, framed, filed.getOrDefault(entry.position(), List.of()))) {
                return Optional.of(new Breach(Breach.Kind.MISFILED, entry.tenant(), entry.sequence()));
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Session session, Entries.Framed framed, List<FiledFact> facts) throws SQLException {
        EntryOutline outline;
        try {
            outline = EntryOutline.ofFrame(framed.frame().raw());
        } catch (EntryUnreadableException e) {
            return false;
        }
        int next = 0;
        for (EntryOutline.Part part : outline.parts()) {
            for (int i = 1; i <= part.facts().size(); i++, next++) {
                if (next >= facts.size()
                        || facts.get(next).revision() != part.expected() + i
                        || !facts.get(next).history().agreesWith(part)) {
                    return false;
                }
            }
            if (part.facts().isEmpty() && !agrees(session, framed.entry(), part)) {
                return false;
            }
        }
        return next == facts.size();
    }

    private static boolean agrees(Session session, ChainedEntry entry, EntryOutline.Part part) throws SQLException {
        return session.first(
                        OF_ONE,
                        Filed::of,
                        entry.position(),
                        part.id().kind().name(),
                        part.id().value())
                .filter(filed -> filed.agreesWith(part))
                .isPresent();
    }
}
