package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Batches and facts for the clauses about a journal: a fact is a note of one word. */
final class Batches {

    static final String TENANT = "kaede";
    static final String NEIGHBOUR = "momiji";

    static final HistoryId A = HistoryId.of(IncidentId.of("AAAA-AAAA-AAAA"));
    static final HistoryId B = HistoryId.of(IncidentId.of("BBBB-BBBB-BBBB"));
    static final HistoryId C = HistoryId.of(IncidentId.of("CCCC-CCCC-CCCC"));
    static final HistoryId GROUP = HistoryId.alerts("G-1");

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final Stamp STAMP = Stamp.of(NOON, Actor.person("sato"));

    private Batches() {}

    static Fact note(String word) {
        return new Noted(STAMP, Text.of(word));
    }

    static Append add(HistoryId id, long expected, String... words) {
        return adding(id, expected, Arrays.stream(words).map(Batches::note).toList());
    }

    static Append adding(HistoryId id, long expected, List<Fact> facts) {
        return Append.of(id, expected, facts, Optional.empty());
    }

    static Append due(Instant at, Append append) {
        return new Append(
                append.id(), append.expected(), append.facts(), Optional.of(at), append.claims(), append.releases());
    }

    static Append claiming(Append append, String... keys) {
        return new Append(
                append.id(), append.expected(), append.facts(), append.nextDue(), List.of(keys), append.releases());
    }

    static Append releasing(Append append, String... keys) {
        return new Append(
                append.id(), append.expected(), append.facts(), append.nextDue(), append.claims(), List.of(keys));
    }

    static Batch batch(Append... appends) {
        return batchOf(TENANT, appends);
    }

    static Batch batchOf(String tenant, Append... appends) {
        return new Batch(tenant, Optional.empty(), List.of(appends));
    }

    static Batch once(String request, Append... appends) {
        return new Batch(TENANT, Optional.of(request), List.of(appends));
    }

    /** Returns one more append than most have, with every part of a batch in it that a store may lose. */
    static Append[] ofEveryPart() {
        return new Append[] {
            releasing(
                    claiming(due(NOON.plusNanos(1), add(B, 0, "opened", "moved")), "edr:1", "edr:2"), "edr:9", "edr:8"),
            releasing(due(NOON.plusSeconds(5), add(A, 1)), "edr:0"),
            claiming(add(GROUP, 0, "received"), "group:1")
        };
    }

    static void keep(Journal journal, Append... appends) {
        keep(journal, batch(appends));
    }

    static void keep(Journal journal, Batch batch) {
        assertThat(journal.append(batch)).as("answer to %s", batch).isInstanceOf(Kept.class);
    }

    /** Returns whether a batch was kept that a journal may also refuse with an exception. */
    static boolean keptOrRefused(Journal journal, Batch batch) {
        try {
            keep(journal, batch);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** Returns the incidents that are due, leased by nobody. */
    static List<HistoryId> dueUpTo(Journal journal, Instant upTo, int limit) {
        return journal.due(TENANT, HistoryId.Kind.INCIDENT, upTo, limit, Lease.none(upTo));
    }

    /** Returns all entries of everybody. */
    static List<Entry> entries(Journal journal) {
        return journal.after(0, Optional.empty(), 10_000);
    }

    static List<String> read(Journal journal, HistoryId id) {
        return words(journal.read(TENANT, id, 0));
    }

    static List<String> words(List<Fact> facts) {
        return facts.stream().map(Batches::word).toList();
    }

    static String word(Fact fact) {
        return fact instanceof Noted noted ? noted.note().or("(erased)") : "(" + fact.type() + ")";
    }
}
