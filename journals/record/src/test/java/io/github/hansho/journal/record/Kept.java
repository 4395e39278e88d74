package io.github.hansho.journal.record;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small journal of two tenants, and its record. */
final class Kept {

    static final FactLines LINES = Jackson2.lines();
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00.000000001Z");
    static final HistoryId A = HistoryId.of(IncidentId.of("AAAA-AAAA-AAAA"));
    static final HistoryId B = HistoryId.of(IncidentId.of("BBBB-BBBB-BBBB"));

    private Kept() {}

    static Fact note(String words) {
        return new Noted(Stamp.of(NOON, Actor.person("佐藤")), Text.of(words));
    }

    static Batch batch(String tenant, HistoryId id, long expected, String... words) {
        List<Fact> facts = new ArrayList<>();
        for (String word : words) {
            facts.add(note(word));
        }
        return new Batch(tenant, Optional.empty(), List.of(Append.of(id, expected, facts, Optional.empty())));
    }

    /** Five entries of kaede, two of momiji: with a request, keys, an instant, two histories at once, and no fact. */
    static Journal journal() {
        Journal journal = new InMemoryJournal();
        keep(
                journal,
                new Batch(
                        "kaede",
                        Optional.of("r-1"),
                        List.of(new Append(
                                A,
                                0,
                                List.of(note("opened")),
                                Optional.of(NOON),
                                List.of("edr:1", "edr:2"),
                                List.of()))));
        keep(journal, batch("momiji", A, 0, "theirs \"quoted\" \u0000 \uD83D\uDD25"));
        keep(
                journal,
                new Batch(
                        "kaede",
                        Optional.empty(),
                        List.of(
                                new Append(A, 1, List.of(note("gave")), Optional.empty(), List.of(), List.of("edr:2")),
                                new Append(
                                        B, 0, List.of(note("took")), Optional.empty(), List.of("edr:2"), List.of()))));
        keep(journal, batch("kaede", B, 1));
        keep(journal, batch("kaede", A, 2, "one", "two"));
        keep(journal, batch("momiji", A, 1, "theirs, too"));
        keep(journal, batch("kaede", A, 4, "last"));
        return journal;
    }

    static void keep(Journal journal, Batch batch) {
        AppendResult result = journal.append(batch);
        if (!(result instanceof AppendResult.Kept)) {
            throw new IllegalStateException(result.toString());
        }
    }

    static String record(Journal journal) {
        return record(journal, Optional.empty());
    }

    static String record(Journal journal, Optional<String> tenant) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RecordWriter.write(new Chains(journal, tenant, LINES), tenant, out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Journal imported(String record) throws IOException {
        Journal journal = new InMemoryJournal();
        RecordImport.into(journal, LINES).from(stream(record), done -> {});
        return journal;
    }

    static Verification verified(String record, Head... keptElsewhere) throws IOException {
        return new RecordReader(LINES).verify(stream(record), List.of(keptElsewhere), done -> {});
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
