package io.github.hansho.journal.jdbc;

import io.github.hansho.core.json.FactLines;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.journal.record.Hash;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Reads entries, put together from their frames and their facts. */
final class Entries {

    /** The most bytes of entries that are read together, of two or more of them: 32 MiB. */
    static final long TOGETHER = 2L * EntryForm.MOST;

    private static final String SEQUENCED =
            "SELECT e.id, e.frame, e.position, t.name, e.sequence, e.hash, e.bytes FROM hansho_entry e"
                    + " JOIN hansho_tenant t ON t.id = e.tenant WHERE e.position > ?";

    private final FactLines lines;

    Entries(FactLines lines) {
        this.lines = lines;
    }

    private record Frame(long id, Bytes frame, long position, String tenant, long sequence, Hash hash, long bytes) {
        static Frame of(ResultSet row) throws SQLException {
            return new Frame(
                    row.getLong(1),
                    new Bytes(row.getBytes(2)),
                    row.getLong(3),
                    row.getString(4),
                    row.getLong(5),
                    Hash.of(row.getBytes(6)),
                    row.getLong(7));
        }
    }

    private record Part(long entry, Bytes fact) {}

    Optional<Batch> kept(Session session, long tenant, String request) throws SQLException {
        Optional<Long> id = session.first(
                "SELECT id FROM hansho_entry WHERE tenant = ? AND request = ?", row -> row.getLong(1), tenant, request);
        return id.isEmpty() ? Optional.empty() : Optional.of(EntryForm.read(body(session, id.get()), lines));
    }

    /** Returns as many of the first as are read together. */
    private static <T> List<T> bounded(List<T> all, ToLongFunction<T> bytes) {
        long sum = 0;
        int count = 0;
        while (count < all.size() && (count == 0 || sum + bytes.applyAsLong(all.get(count)) <= TOGETHER)) {
            sum += bytes.applyAsLong(all.get(count));
            count++;
        }
        return all.subList(0, count);
    }

    private record Unplaced(long id, long tenant, long bytes, Bytes frame) {
        static Unplaced of(ResultSet row) throws SQLException {
            return new Unplaced(row.getLong(1), row.getLong(2), row.getLong(3), new Bytes(row.getBytes(4)));
        }
    }

    /** An entry that has no position yet. */
    record Waiting(long id, long tenant, Bytes whole) {
        byte[] body() {
            return whole.raw();
        }
    }

    /** Returns entries that wait for their positions, in the order in which they get them. */
    List<Waiting> waiting(Session session, int limit) throws SQLException {
        List<Unplaced> frames = bounded(
                session.list(
                        "SELECT id, tenant, bytes, frame FROM hansho_entry WHERE position IS NULL ORDER BY id LIMIT ?",
                        Unplaced::of,
                        limit),
                Unplaced::bytes);
        Map<Long, List<byte[]>> facts = frames.isEmpty()
                ? Map.of()
                : byEntry(session.list(
                        "SELECT f.entry, f.body FROM hansho_entry e JOIN hansho_fact f ON f.entry = e.id"
                                + " WHERE e.position IS NULL AND e.id <= ? ORDER BY e.id, f.place",
                        Entries::part,
                        frames.get(frames.size() - 1).id()));
        return frames.stream()
                .map(frame -> new Waiting(
                        frame.id(),
                        frame.tenant(),
                        new Bytes(EntryForm.of(frame.frame().raw(), facts.getOrDefault(frame.id(), List.of()))
                                .body())))
                .toList();
    }

    private byte[] body(Session session, long id) throws SQLException {
        byte[] frame = session.first("SELECT frame FROM hansho_entry WHERE id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
        List<byte[]> facts =
                session.list("SELECT body FROM hansho_fact WHERE entry = ? ORDER BY place", row -> row.getBytes(1), id);
        return EntryForm.of(frame, facts).body();
    }

    List<Entry> after(Session session, long position, Optional<String> tenant, int limit) throws SQLException {
        return chained(session, position, tenant, limit).stream()
                .map(entry -> new Entry(entry.position(), EntryForm.read(entry.body(), lines)))
                .toList();
    }

    /** An entry with its frame by itself. */
    record Framed(ChainedEntry entry, Bytes frame) {}

    List<ChainedEntry> chained(Session session, long position, Optional<String> tenant, int limit) throws SQLException {
        return framed(session, position, tenant, limit).stream()
                .map(Framed::entry)
                .toList();
    }

    List<Framed> framed(Session session, long position, Optional<String> tenant, int limit) throws SQLException {
        String order = " ORDER BY e.position LIMIT ?";
        List<Frame> frames = bounded(
                tenant.isEmpty()
                        ? session.list(SEQUENCED + order, Frame::of, position, limit)
                        : session.list(SEQUENCED + " AND t.name = ?" + order, Frame::of, position, tenant.get(), limit),
                Frame::bytes);
        Map<Long, List<byte[]>> facts = facts(session, frames, tenant);
        return frames.stream()
                .map(frame -> new Framed(
                        new ChainedEntry(
                                frame.position(),
                                frame.tenant(),
                                frame.sequence(),
                                frame.hash(),
                                body(frame, facts.getOrDefault(frame.id(), List.of()))),
                        frame.frame()))
                .toList();
    }

    /** A frame whose facts are not all there is no entry any more; its link shows it. */
    private static byte[] body(Frame frame, List<byte[]> facts) {
        try {
            return EntryForm.of(frame.frame().raw(), facts).body();
        } catch (IllegalArgumentException e) {
            return frame.frame().raw();
        }
    }

    private static Map<Long, List<byte[]>> facts(Session session, List<Frame> frames, Optional<String> tenant)
            throws SQLException {
        if (frames.isEmpty()) {
            return Map.of();
        }
        String sql = "SELECT f.entry, f.body FROM hansho_entry e JOIN hansho_fact f ON f.entry = e.id"
                + " WHERE e.position BETWEEN ? AND ?"
                + (tenant.isEmpty() ? "" : " AND e.tenant = (SELECT id FROM hansho_tenant WHERE name = ?)")
                + " ORDER BY e.position, f.place";
        long first = frames.get(0).position();
        long last = frames.get(frames.size() - 1).position();
        return byEntry(
                tenant.isEmpty()
                        ? session.list(sql, Entries::part, first, last)
                        : session.list(sql, Entries::part, first, last, tenant.get()));
    }

    private static Map<Long, List<byte[]>> byEntry(List<Part> parts) {
        Map<Long, List<byte[]>> facts = new HashMap<>();
        for (Part part : parts) {
            facts.computeIfAbsent(part.entry(), id -> new ArrayList<>())
                    .add(part.fact().raw());
        }
        return facts;
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getLong(1), new Bytes(row.getBytes(2)));
    }
}
