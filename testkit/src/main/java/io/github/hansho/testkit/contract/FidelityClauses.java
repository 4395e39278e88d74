package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.adding;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.Batches.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read is what was given, to the last character and nanosecond. */
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
            "é e\u0301 ﬁ ß İı Ωώ Щ مرحبا שלום 半鐘 𠮷 👨\u200d👩\u200d👧 \ufeff",
            "a\0b\tc\r\nd\u2028e\u007f",
            " spaces at both ends ",
            "'; \"quoted\" \\ %_ {\"json\": null}"
        };
        keep(journal, add(A, 0, texts));
        assertThat(read(journal, A)).containsExactly(texts);
    }

    @Test
    default void keepsNamesOfEveryScript() {
        Journal journal = emptyJournal();
        HistoryId id = HistoryId.alerts("グループ 𠮷");
        Append append = claiming(add(id, 0, "received"), "鍵 👨‍👩‍👧", "'; \"quoted\" \\ %_");
        Batch batch = new Batch("楓 Ω", Optional.of("依頼 é"), List.of(append));
        keep(journal, batch);
        assertThat(words(journal.read("楓 Ω", id, 0))).containsExactly("received");
        assertThat(journal.find("楓 Ω", "鍵 👨‍👩‍👧")).contains(id);
        assertThat(journal.find("楓 Ω", "'; \"quoted\" \\ %_")).contains(id);
        assertThat(journal.kept("楓 Ω", "依頼 é")).contains(batch);
    }

    @Test
    default void comparesNamesCharacterByCharacter() {
        Journal journal = emptyJournal();
        List<String> alike = List.of("key", "KEY", "key ", "kéy", "ke\u0301y", "ｋｅｙ");
        for (int i = 0; i < alike.size(); i++) {
            keep(journal, claiming(add(HistoryId.alerts(alike.get(i)), 0, "received"), alike.get(i)));
        }
        assertThat(alike)
                .allSatisfy(key -> assertThat(journal.find(TENANT, key)).contains(HistoryId.alerts(key)));
    }

    @Test
    default void keepsALargeText() {
        Journal journal = emptyJournal();
        String large = "半鐘 hanshō,".repeat(40_000);
        keep(journal, add(A, 0, "before", large, "after"));
        assertThat(read(journal, A).equals(List.of("before", large, "after")))
                .as("a text of %s characters is read as it was kept", large.length())
                .isTrue();
    }

    @Test
    default void keepsAThousandFactsOfOneBatch() {
        Journal journal = emptyJournal();
        String[] many = IntStream.range(0, 1_000).mapToObj(i -> "fact " + i).toArray(String[]::new);
        keep(journal, add(A, 0, many));
        assertThat(read(journal, A)).containsExactly(many);
    }

    @Test
    default void keepsManyHistoriesOfOneBatch() {
        Journal journal = emptyJournal();
        Append[] many = IntStream.range(0, 200)
                .mapToObj(i -> add(HistoryId.alerts("G-" + i), 0, "fact " + i))
                .toArray(Append[]::new);
        keep(journal, batchOf(TENANT, many));
        assertThat(IntStream.range(0, 200))
                .allSatisfy(i ->
                        assertThat(read(journal, HistoryId.alerts("G-" + i))).containsExactly("fact " + i));
    }
}
