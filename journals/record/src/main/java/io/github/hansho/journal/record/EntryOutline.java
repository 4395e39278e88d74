package io.github.hansho.journal.record;

import io.github.hansho.workflow.journal.HistoryId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an entry says, with its facts unread.
 *
 * @param tenant whose record it is
 * @param request the request id, if there is one
 * @param parts what was added, history by history
 */
public record EntryOutline(String tenant, Optional<String> request, List<Part> parts) {

    /** Keeps an immutable copy. */
    public EntryOutline {
        parts = List.copyOf(parts);
    }

    /**
     * Returns the outline of an entry.
     *
     * @throws EntryUnreadableException if it is none
     */
    public static EntryOutline of(byte[] body) {
        return EntryReader.outline(body);
    }

    /**
     * Returns the outline of an entry by its {@linkplain EntryForm#frame frame} alone; as a slice, each fact is the byte that
     * stands for it.
     *
     * @throws EntryUnreadableException if it is none
     */
    public static EntryOutline ofFrame(byte[] frame) {
        return EntryReader.outlineOfFrame(frame);
    }

    /**
     * What was added to one history.
     *
     * @param id which history
     * @param expected its revision before
     * @param nextDue when it was due next
     * @param claims keys claimed
     * @param releases keys given up
     * @param facts where the facts stand
     */
    public record Part(
            HistoryId id,
            long expected,
            Optional<Instant> nextDue,
            List<String> claims,
            List<String> releases,
            List<Slice> facts) {

        /** Keeps immutable copies. */
        public Part {
            claims = List.copyOf(claims);
            releases = List.copyOf(releases);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Where a fact stands among the bytes of an entry.
     *
     * @param from its first byte
     * @param to the byte behind its last
     */
    public record Slice(int from, int to) {
        String of(byte[] body) {
            return new String(body, from, to - from, StandardCharsets.UTF_8);
        }
    }
}
