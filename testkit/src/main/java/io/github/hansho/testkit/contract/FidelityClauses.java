package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.adding;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.keptOrRefused;
import static io.github.hansho.testkit.contract.Batches.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read is what was given, to the last character, however much it is. */
interface FidelityClauses extends JournalClauses {

    @Test
    default void givesFactsOfEverySortBackAsTheyWere() {
        Journal journal = emptyJournal();
        List<Fact> facts = Facts.ofManySorts();
        keep(journal, adding(A, 0, facts));
        assertThat(journal.read(TENANT, A, 0)).containsExactlyElementsOf(facts);
    }

    @Test
    default void keepsTextsOfEveryScriptAndControlCharacters() {
        Journal journal = emptyJournal();
        String[] texts = {
            "é e\u0301 ﬁ ß İı Ωώ Щ مرحبا שלום 半鐘 𠮷 👨\u200d👩\u200d👧 \ufeff\uffff\udbff\udfff",
            "a\u0001b\tc\r\nd\u2028e\u007f\u0085",
            " spaces at both ends ",
            "'; \"quoted\" \\ %_ {\"json\": null}"
        };
        keep(journal, add(A, 0, texts));
        assertThat(read(journal, A)).containsExactly(texts);
    }

    @Test
    default void keepsNulWithinAText() {
        Journal journal = emptyJournal();
        String[] texts = {"a\0b", "\0", "a\0", "\\u0000", "\\0"};
        keep(journal, add(A, 0, texts));
        assertThat(read(journal, A)).containsExactly(texts);
    }

    @Test
    default void keepsOrRefusesHalfACharacterWithinAText() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        String half = "half \ud83d of it";
        boolean kept = keptOrRefused(journal, batch(add(A, 1, half)));
        keep(journal, add(A, kept ? 2 : 1, "whole"));
        List<String> all = kept ? List.of("opened", half, "whole") : List.of("opened", "whole");
        assertThat(read(journal, A)).containsExactlyElementsOf(all);
    }

    @Test
    default void keepsATextOfAMegabyte() {
        Journal journal = emptyJournal();
        String large = "半鐘 hanshō,".repeat(70_000);
        int bytes = large.getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isGreaterThan(1_000_000);
        keep(journal, add(A, 0, "before", large, "after"));
        assertThat(read(journal, A).equals(List.of("before", large, "after")))
                .as("a text of %s bytes is read as it was kept", bytes)
                .isTrue();
    }

    @Test
    default void keepsAThousandFactsOfOneBatch() {
        Journal journal = emptyJournal();
        String[] many = IntStream.range(0, 1_000).mapToObj(i -> "fact " + i).toArray(String[]::new);
        keep(journal, add(A, 0, many));
        assertThat(read(journal, A)).containsExactly(many);
        assertThat(entries(journal))
                .flatExtracting(Entry::facts)
                .extracting(kept -> Batches.word(kept.fact()))
                .containsExactly(many);
    }

    @Test
    default void keepsManyHistoriesOfOneBatch() {
        Journal journal = emptyJournal();
        List<HistoryId> ids = IntStream.range(0, 200)
                .mapToObj(i -> HistoryId.alerts("G-" + i))
                .toList();
        keep(journal, ids.stream().map(id -> add(id, 0, "of " + id)).toArray(Append[]::new));
        assertThat(ids).allSatisfy(id -> assertThat(read(journal, id)).containsExactly("of " + id));
        assertThat(entries(journal))
                .flatExtracting(entry -> entry.batch().appends())
                .extracting(Append::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }
}
