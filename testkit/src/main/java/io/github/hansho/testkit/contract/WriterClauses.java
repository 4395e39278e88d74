package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.Race.ROUNDS;
import static io.github.hansho.testkit.contract.Race.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** With several writers at once the laws hold as with one. */
interface WriterClauses extends JournalClauses {

    @Test
    default void letsOneOfManyWritersHaveEachRevision() {
        Journal journal = emptyJournal();
        for (int round = 0; round < ROUNDS; round++) {
            int revision = round;
            List<AppendResult> answers = Race.of(
                    WRITERS, writer -> journal.append(batch(add(A, revision, writer + " in round " + revision))));
            assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof Kept))
                    .hasSize(WRITERS - 1)
                    .allMatch(new Stale(A, revision, revision + 1L)::equals);
        }
        assertThat(read(journal, A)).hasSize(ROUNDS);
    }

    @Test
    default void losesAndDoublesNoFactOfManyWriters() {
        Journal journal = emptyJournal();
        Race.of(WRITERS, writer -> persist(journal, writer));
        assertThat(read(journal, A)).hasSize(WRITERS * ROUNDS).doesNotHaveDuplicates();
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(read(journal, own(writer))).hasSize(ROUNDS);
        }
        assertThat(entries(journal))
                .extracting(Entry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * ROUNDS).boxed().toList());
    }

    @Test
    default void letsOneOfManyWritersHaveAKey() {
        Journal journal = emptyJournal();
        for (int round = 0; round < ROUNDS; round++) {
            String key = "edr:" + round;
            int first = round * WRITERS;
            List<AppendResult> answers = Race.of(
                    WRITERS, writer -> journal.append(batch(claiming(add(own(first + writer), 0, "opened"), key))));
            assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(1);
            HistoryId holder = journal.find(TENANT, key).orElseThrow();
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof Kept))
                    .hasSize(WRITERS - 1)
                    .allMatch(new Taken(key, holder)::equals);
        }
    }

    @Test
    default void keepsARequestOnceThatManyWritersSend() {
        Journal journal = emptyJournal();
        for (int round = 0; round < ROUNDS; round++) {
            Batch batch = once("r-" + round, add(A, round, "noted"));
            List<AppendResult> answers = Race.of(WRITERS, writer -> journal.append(batch));
            assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof Kept))
                    .hasSize(WRITERS - 1)
                    .allMatch(new AlreadyKept(batch)::equals);
        }
    }

    @Test
    default void hidesNothingFromAReaderBesideWriters() {
        Journal journal = emptyJournal();
        int batches = (WRITERS - 1) * ROUNDS;
        CountDownLatch writing = new CountDownLatch(WRITERS - 1);
        List<List<Entry>> read = Race.of(WRITERS, racer -> {
            if (racer == 0) {
                return follow(journal, writing, batches);
            }
            try {
                return persist(journal, racer);
            } finally {
                writing.countDown();
            }
        });
        assertThat(read.get(0)).hasSize(batches).containsExactlyElementsOf(entries(journal));
    }

    /** Adds facts to a history that all write to and to one of its own, trying again whenever another was first. */
    private static List<Entry> persist(Journal journal, int writer) {
        long revision = 0;
        int attempts = 0;
        for (int round = 0; round < ROUNDS; attempts++) {
            Append shared = add(A, revision, writer + " in round " + round);
            AppendResult answer = journal.append(batch(shared, add(own(writer), round, "own")));
            assertThat(attempts).as("attempts until %s", answer).isLessThan(2 * WRITERS * ROUNDS);
            round += answer instanceof Kept ? 1 : 0;
            revision = answer instanceof Stale stale ? stale.actual() : revision + 1;
        }
        return List.of();
    }

    /** Reads on until nobody writes and nothing is left, or until more was read than there is. */
    private static List<Entry> follow(Journal journal, CountDownLatch writing, int batches) {
        List<Entry> seen = new ArrayList<>();
        boolean goOn = true;
        while (goOn && seen.size() <= batches) {
            boolean allKept = writing.getCount() == 0;
            long position = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
            List<Entry> page = journal.after(position, Optional.empty(), 7);
            seen.addAll(page);
            goOn = !allKept || !page.isEmpty();
        }
        return seen;
    }

    private static HistoryId own(int writer) {
        return HistoryId.alerts("writer-" + writer);
    }
}
