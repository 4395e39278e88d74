package io.github.hansho.journal.jdbc;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Batches of notes. */
final class Notes {

    static final String TENANT = "kaede";
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final HistoryId A = HistoryId.of(IncidentId.of("AAAA-AAAA-AAAA"));
    static final HistoryId B = HistoryId.of(IncidentId.of("BBBB-BBBB-BBBB"));

    private Notes() {}

    static Append append(HistoryId id, long expected, String... words) {
        List<Fact> facts = new ArrayList<>();
        for (String word : words) {
            facts.add(new Noted(Stamp.of(NOON, Actor.person("sato")), Text.of(word)));
        }
        return Append.of(id, expected, facts, Optional.empty());
    }

    static Append due(Append append, Instant at, String... claims) {
        return new Append(append.id(), append.expected(), append.facts(), Optional.of(at), List.of(claims), List.of());
    }

    static Batch batch(Append... appends) {
        return new Batch(TENANT, Optional.empty(), List.of(appends));
    }

    static void keep(Journal journal, Append... appends) {
        AppendResult result = journal.append(batch(appends));
        if (!(result instanceof AppendResult.Kept)) {
            throw new IllegalStateException(result.toString());
        }
    }

    /** Six entries of two histories, with a key and an instant. */
    static void six(Journal journal) {
        keep(journal, due(append(A, 0, "one", "two"), NOON, "edr:1"));
        keep(journal, append(B, 0, "three"));
        keep(journal, append(A, 2, "four"), append(B, 1, "five"));
        keep(journal, append(A, 3));
        keep(journal, due(append(B, 2, "six"), NOON.plusSeconds(60)));
        keep(journal, append(A, 3, "seven"));
    }
}
