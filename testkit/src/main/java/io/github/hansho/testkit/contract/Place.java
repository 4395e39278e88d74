package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.words;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a journal takes a name. */
enum Place {
    TENANT,
    HISTORY,
    KEY,
    REQUEST;

    /** Names that a store which trims, folds or matches patterns takes for one. */
    static final List<String> ALIKE = List.of(
            "key", "KEY", "key ", " key", "kéy", "ke\u0301y", "ｋｅｙ", "k_y", "k%", "%", "kıy", "kİy", "kiy", "\"key\"");

    /** Two names of 250 characters, of three bytes each in UTF-8, that differ in the last. */
    static final List<String> LONG = List.of(longEndingIn("半"), longEndingIn("鐘"));

    private static String longEndingIn(String last) {
        return IntStream.range(0, 249)
                .mapToObj(i -> Character.toString(0x4E00 + i * 83 % 20_000))
                .collect(Collectors.joining("", "", last));
    }

    /** Returns a batch with the name at this place, and a word to find it by. */
    Batch named(String name, String word) {
        HistoryId other = HistoryId.delivery(word);
        return switch (this) {
            case TENANT -> batchOf(name, add(A, 0, word));
            case HISTORY -> batch(add(HistoryId.alerts(name), 0, word));
            case KEY -> batch(claiming(add(other, 0, word), name));
            case REQUEST -> once(name, add(other, 0, word));
        };
    }

    /** Returns the words found by a name at this place. */
    List<String> told(Journal journal, String name) {
        return switch (this) {
            case TENANT -> words(journal.read(name, A, 0));
            case HISTORY -> Batches.read(journal, HistoryId.alerts(name));
            case KEY ->
                journal.find(Batches.TENANT, name)
                        .map(id -> Batches.read(journal, id))
                        .orElse(List.of());
            case REQUEST ->
                journal.kept(Batches.TENANT, name).stream()
                        .flatMap(kept -> kept.appends().stream())
                        .map(Append::facts)
                        .flatMap(facts -> words(facts).stream())
                        .toList();
        };
    }
}
